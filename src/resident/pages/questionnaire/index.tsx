import { useState } from 'react'
import type { Scale } from '#core/domain/assessment/scale'
import { asPage } from '../../../boundary/as-page'
import { Page } from '../../../components/page/page'
import { ProgressBar } from '../../../components/progress-bar/progress-bar'
import { tell } from '../../../device/tell'
import { goBack as leaveFor, replacePage } from '../../../navigation/door'
import { chosenScale } from '../../self-test/chosen-scale'
import { NOTHING_CHOSEN, pausedText, pauseText } from '../../self-test/life-words'
import { NoTest } from '../../self-test/no-test'
import { OwnFirst } from '../../self-test/own-first'
import { SupportFirst } from '../../self-test/support-first'
import { crisisShows, endsHere } from '../../self-test/walk'
import { Leaving } from './leaving'
import { OtherWindow } from './other-window'
import { Question } from './question'
import { Steps } from './steps'
import { useWalk } from './use-walk'

const list = '/pages/assess/index'

function QuestionnairePage() {
  const [scale] = useState(chosenScale)
  if (!scale) return <NoTest>{NOTHING_CHOSEN}</NoTest>
  const page = <Questionnaire scale={scale} />
  return process.env.TARO_ENV === 'h5' ? <OwnFirst scale={scale}>{page}</OwnFirst> : page
}

function Questionnaire({ scale }: { scale: Scale }) {
  const { walk, life, met, choose, goBack, goOn, acknowledge, finish, discard } = useWalk(scale)

  function pause() {
    if (life) tell(pausedText(life))
    void leaveFor(list)
  }
  function drop() {
    discard()
    tell('已经清掉')
    void leaveFor(list)
  }
  function seeResult(cardRead = false) {
    if (finish({ cardRead })) void replacePage('/resident/pages/result/index')
  }

  if (crisisShows(walk)) {
    const ends = endsHere(walk)
    const ways = {
      onContinue: ends ? () => seeResult(true) : acknowledge,
      onReview: ends ? acknowledge : null,
      onLeave: pause,
      onWipe: drop,
      leaveText: pauseText(life),
    }
    return (
      // The card dials by itself and leads to the help page; an entry floating over it would cover its words.
      <Page title='自评' headed help={false}>
        <SupportFirst level={1} ways={ways} />
      </Page>
    )
  }
  const { length } = scale.items
  return (
    <Page title='自评' headed footer={<Steps walk={walk} onBack={goBack} onNext={goOn} onResult={() => seeResult()} />}>
      {met === 'same' ? null : <OtherWindow met={met} />}
      <ProgressBar value={walk.at + 1} max={length} label={`第 ${walk.at + 1} / ${length} 题`} />
      <Question walk={walk} onChoose={choose} />
      <Leaving life={life} onPause={pause} onDiscard={drop} />
    </Page>
  )
}

export default asPage(QuestionnairePage)
