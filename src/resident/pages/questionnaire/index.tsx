import { useState } from 'react'
import type { Scale } from '#core/domain/assessment/scale'
import { asPage } from '../../../boundary/as-page'
import { Page } from '../../../components/page/page'
import { ProgressBar } from '../../../components/progress-bar/progress-bar'
import { useStep } from '../../../counting/steps'
import { tell } from '../../../device/tell'
import { useDesk } from '../../../device/use-desk'
import { useNow } from '../../../device/use-now'
import { goBack as leaveFor, replacePage } from '../../../navigation/door'
import { chosenTest } from '../../self-test/chosen-scale'
import { ClosedTest } from '../../self-test/closed-test'
import { isOver } from '../../self-test/known-scales'
import { NOTHING_CHOSEN, pausedText, pauseText } from '../../self-test/life-words'
import { lyingSheet } from '../../self-test/lying-sheet'
import { NoOpenTest } from '../../self-test/no-open-test'
import { NoTest } from '../../self-test/no-test'
import { OwnFirst } from '../../self-test/own-first'
import { SupportFirst } from '../../self-test/support-first'
import { toldOf } from '../../self-test/told'
import { canFinish, acknowledge as cardRead, crisisShows, endsHere, placeOf } from '../../self-test/walk'
import { Leaving } from './leaving'
import { OtherWindow } from './other-window'
import { Question } from './question'
import { Steps, WholeSteps } from './steps'
import { useWalk } from './use-walk'
import { WholeList } from './whole-list'
import whole from './whole-list.module.scss'
import '../../refusals'

const list = '/pages/assess/index'

function QuestionnairePage() {
  const [chosen] = useState(chosenTest)
  if (chosen.state !== 'open') return <NoOpenTest chosen={chosen}>{NOTHING_CHOSEN}</NoOpenTest>
  const { scale } = chosen
  if (isUntold(scale)) return <NoTest>这份问卷要先说一下年龄或性别。从“自评”重新进来就好。</NoTest>
  const page = <Questionnaire scale={scale} />
  return process.env.TARO_ENV === 'h5' ? <OwnFirst scale={scale}>{page}</OwnFirst> : page
}

/** Reloaded before the first answer: what was told before it lay nowhere but in memory. */
function isUntold(scale: Scale): boolean {
  return scale.parameters.length > 0 && !lyingSheet(scale) && Object.keys(toldOf(scale)).length === 0
}

function Questionnaire({ scale }: { scale: Scale }) {
  useStep('test-begun')
  const atDesk = useDesk()
  const today = useNow()
  const { walk, life, met, marksOpen, choose, goBack, goOn, acknowledge, finish, discard } = useWalk(scale, atDesk)

  function pause() {
    if (life) tell(pausedText(life))
    void leaveFor(list)
  }
  function drop() {
    discard()
    tell('已经清掉')
    void leaveFor(list)
  }
  function seeResult(read = false) {
    if (finish({ cardRead: read })) void replacePage('/resident/pages/result/index')
  }

  if (crisisShows(walk)) {
    // On the whole list the card may come with the last answer that was open, wherever that stands.
    const ends = atDesk ? canFinish(cardRead(walk)) : endsHere(walk)
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
  // Its last day may end while somebody answers. The card above comes first whatever the day.
  if (isOver(scale, today)) return <ClosedTest sheet={lyingSheet(scale)} newer={null} />
  const other = met === 'same' ? null : <OtherWindow met={met} />
  if (atDesk) {
    return (
      <Page
        title='自评'
        heading={scale.plainTitle}
        lead={scale.lead}
        mainClass={whole.main}
        footer={<WholeSteps walk={walk} onResult={() => seeResult()} />}
      >
        {other}
        <WholeList walk={walk} marksOpen={marksOpen} onChoose={choose} />
        <Leaving life={life} onPause={pause} onDiscard={drop} />
      </Page>
    )
  }
  const { number, of } = placeOf(walk)
  return (
    <Page title='自评' headed footer={<Steps walk={walk} onBack={goBack} onNext={goOn} onResult={() => seeResult()} />}>
      {other}
      <ProgressBar value={number} max={of} label={`第 ${number} / ${of} 题`} />
      <Question walk={walk} onChoose={choose} />
      <Leaving life={life} onPause={pause} onDiscard={drop} />
    </Page>
  )
}

export default asPage(QuestionnairePage)
