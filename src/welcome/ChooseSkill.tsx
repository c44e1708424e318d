import { useEffect, useState } from 'preact/hooks'
import { SKILLS, type Skill } from '../learn/help'
import { t } from '../ui/i18n'
import { changeSettings, readSettings } from '../ui/settings'
import { SKILL_HINTS, SKILL_NAMES } from '../ui/skill'

/** How much is shown at first, in one line; whoever passes it by is given the answers. */
export const ChooseSkill = () => {
  const [skill, setSkill] = useState<Skill | null>(null)
  useEffect(() => {
    void readSettings().then((settings) => settings && setSkill(settings.skill))
  }, [])
  if (skill === null) return null
  const choose = async (next: Skill): Promise<void> => {
    const settings = await changeSettings({ kind: 'set-skill', skill: next })
    if (settings) setSkill(settings.skill)
  }
  return (
    <>
      <fieldset class="skill">
        <legend>{t('welcomeSkill')}</legend>
        {SKILLS.map((each) => (
          <label key={each} class="pill">
            <input type="radio" name="skill" checked={each === skill} onChange={() => void choose(each)} />
            {t(SKILL_NAMES[each])}
          </label>
        ))}
      </fieldset>
      <p class="hint" role="status">
        {t(SKILL_HINTS[skill])}
      </p>
    </>
  )
}
