import { t } from '../ui/i18n'
import { Permissions } from '../ui/Permissions'
import { ChooseGuide } from './ChooseGuide'
import { ChooseSites } from './ChooseSites'
import { ChooseSkill } from './ChooseSkill'
import { Sample } from './Sample'

/** The first page that a person sees: try it, choose a guide, choose sites. No account, nothing to give. */
export const App = () => (
  <main class="welcome">
    <h1>{t('welcomeTitle')}</h1>
    <p class="lead">{t('welcomeLead')}</p>
    <ol class="steps">
      <li>
        <section aria-labelledby="step-try">
          <h2 id="step-try">{t('welcomeTry')}</h2>
          <p class="soft">{t('welcomeTryLead')}</p>
          <Sample />
          <ChooseSkill />
        </section>
      </li>
      <li>
        <section aria-labelledby="step-guide">
          <h2 id="step-guide">{t('welcomeGuide')}</h2>
          <p class="soft">{t('welcomeGuideLead')}</p>
          <ChooseGuide />
        </section>
      </li>
      <li>
        <section aria-labelledby="step-sites">
          <h2 id="step-sites">{t('welcomeSites')}</h2>
          <p class="soft">{t('welcomeSitesLead')}</p>
          <ChooseSites />
        </section>
      </li>
    </ol>
    <section class="why-permissions" aria-labelledby="welcome-permissions">
      <h2 id="welcome-permissions">{t('privacyPermissions')}</h2>
      <p class="soft">{t('welcomePrivacy')}</p>
      <Permissions />
    </section>
    <p class="done">{t('welcomeDone')}</p>
  </main>
)
