import { useState } from 'preact/hooks'
import { answeredLine } from '../learn/scene'
import { Heading } from '../ui/Heading'
import { t } from '../ui/i18n'
import { Answer, aroundOf } from './Answer'
import type { GuideScene } from './guideLessons'
import { Remarks } from './Remarks'
import { hashOf } from './route'
import { Comment } from './Sentence'
import type { Teaching } from './useTeaching'

export const ScenesView = ({ teaching }: { teaching: Teaching }) => (
  <main class="screen">
    <Heading>{t('navScenes')}</Heading>
    <p class="lead">{t('scenesLead')}</p>
    <ul class="cards scenes">
      {teaching.scenes.map(({ scene }) => (
        <li key={scene.id}>
          <a class="card" href={hashOf('scenes', scene.id)}>
            <span class="name" lang="fr">
              {scene.title}
            </span>
            <span class="soft" lang="fr">
              {scene.page}
            </span>
            <span class="sentence" lang="fr">
              {answeredLine(scene)?.text}
            </span>
          </a>
        </li>
      ))}
    </ul>
  </main>
)

interface SceneProps extends GuideScene {
  readonly teaching: Teaching
}

export const SceneView = ({ scene, guide, teaching }: SceneProps) => {
  const [tried, setTried] = useState(false)
  return (
    <main class="screen scene">
      <p class="crumbs">
        <a href={hashOf('scenes')}>{t('navScenes')}</a>
      </p>
      <Heading>
        <span lang="fr">{scene.title}</span>
      </Heading>
      <div class="stage">
        <section class="thread" aria-label={t('sceneThread')} lang="fr">
          <p class="post">
            <strong>{scene.page}</strong>
            {scene.post}
          </p>
          {scene.thread.map(({ author, text }) => (
            <Comment key={`${author} ${text}`} author={author} text={text} />
          ))}
        </section>
        <section class="charter">
          <h2>{t('sceneCharter')}</h2>
          <ul lang="fr">
            {scene.charter.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      </div>
      <section>
        <h2>{t('sceneTask')}</h2>
        <p lang="fr">{scene.task}</p>
        <Answer
          around={aroundOf(scene, guide)}
          start=""
          label="sceneReply"
          review={teaching.review}
          tried={() => setTried(true)}
        />
      </section>
      <section>
        <h2>{t('sceneModel')}</h2>
        {tried ? (
          <After scene={scene} guide={guide} teaching={teaching} />
        ) : (
          <p class="soft">{t('sceneFirst')}</p>
        )}
      </section>
    </main>
  )
}

/** What is shown once the person has tried. */
const After = ({ scene, guide, teaching }: SceneProps) => {
  const context = aroundOf(scene, guide)
  return (
    <>
      <p class="model" lang="fr">
        {scene.model}
      </p>
      <ul class="gestures" lang="fr">
        {scene.gestures.map((gesture) => (
          <li key={gesture}>{gesture}</li>
        ))}
      </ul>
      {scene.pitfalls.length > 0 && <h3>{t('scenePitfalls')}</h3>}
      {scene.pitfalls.map((pitfall) => (
        <details key={pitfall} class="pitfall">
          <summary lang="fr">{pitfall}</summary>
          <Remarks text={pitfall} findings={teaching.review(pitfall, context).findings} />
        </details>
      ))}
    </>
  )
}
