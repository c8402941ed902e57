import { useEffect, useRef, useState } from 'react'
import { childMode } from '#core/content/child-mode'
import { optionsOf } from '#core/domain/assessment/range'
import { who5 } from '#core/scales/who5'
import { asPage } from '../../../boundary/as-page'
import { Page } from '../../../components/page/page'
import { ProgressBar } from '../../../components/progress-bar/progress-bar'
import { openPage } from '../../../navigation/door'
import { useRestAfter } from '../../../navigation/use-rest'
import { showFromTop } from '../../../resident/pages/questionnaire/show-from-top'
import { pictureFor } from '../../mode/answer-picture'
import { ChildCrisis } from '../../mode/child-crisis'
import { ChildQuestion } from '../../mode/child-question'
import { After } from './after'
import { Before } from './before'
import { backTo, type Given, goOn, kindWordsAt, start, type YoungWalk } from './walk'
import '../../refusals'

/**
 * Five sentences a young person looks at alone. No score is made and nothing is kept: the published scale is for grown-ups,
 * and the one that is scored for the young is asked with who may see what settled first.
 */
function YoungPage() {
  const [walk, setWalk] = useState<YoungWalk | null>(null)
  const [feelsBad, setFeelsBad] = useState(false)
  const items = who5.items
  const close = () => setWalk(null)
  // Under this page may lie a grown-up's guide, with what to watch for in it.
  const closeAll = () => {
    close()
    void openPage('/pages/home/index')
  }
  // The second of two taps was meant for the sentence that stood there before.
  const screen = feelsBad ? 'crisis-card' : walk && !walk.stopped && walk.at < items.length ? `${walk.at}` : 'whole'
  const shown = useRef(screen)
  useRestAfter(`${screen} ${walk === null}`)
  useEffect(() => {
    if (shown.current !== screen) showFromTop(feelsBad ? 'crisis-card' : 'question-text')
    shown.current = screen
  }, [screen, feelsBad])

  if (feelsBad) {
    return (
      <Page title='五句话' headed help={false}>
        <ChildCrisis
          level={1}
          ways={{
            onContinue: () => setFeelsBad(false),
            onReview: null,
            onLeave: () => {
              setFeelsBad(false)
              setWalk(walk && { ...walk, at: items.length, stopped: true })
            },
            onWipe: () => {
              setFeelsBad(false)
              close()
            },
            leaveText: childMode.crisis.leaveText,
          }}
        />
      </Page>
    )
  }
  if (!walk) return <Before onBegin={() => setWalk(start)} />
  const item = items[walk.at]
  if (!item || walk.stopped) return <After walk={walk} onAgain={() => setWalk(start)} onClose={closeAll} />
  const options = optionsOf(who5, item)
  const give = (given: Given) => setWalk(goOn(walk, item.id, given))
  return (
    <Page title='五句话' headed>
      <ProgressBar value={walk.at + 1} max={items.length} label={`第 ${walk.at + 1} / ${items.length} 句`} />
      <ChildQuestion
        stem={item.stem}
        options={options}
        picture={pictureFor(options.length, true)}
        value={walk.given[item.id] ?? undefined}
        kind={kindWordsAt(
          walk,
          items.map(({ id }) => id),
        )}
        onAnswer={give}
        onSkip={() => give(null)}
        onBack={walk.at > 0 ? () => setWalk(backTo(walk)) : null}
        onHard={() => {
          setWalk({ ...walk, feltBad: true })
          setFeelsBad(true)
        }}
        onStop={() => setWalk({ ...walk, stopped: true })}
      />
    </Page>
  )
}

export default asPage(YoungPage)
