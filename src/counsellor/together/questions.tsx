import { Text, View } from '@tarojs/components'
import type { Instant } from '#core/domain/time'
import { Button } from '../../components/button/button'
import { Notice } from '../../components/notice/notice'
import { useTypeScale } from '../../components/page/appearance'
import { Page } from '../../components/page/page'
import { ProgressBar } from '../../components/progress-bar/progress-bar'
import { useDesk } from '../../device/use-desk'
import { Question } from '../../resident/pages/questionnaire/question'
import { Steps, WholeSteps } from '../../resident/pages/questionnaire/steps'
import { WholeList } from '../../resident/pages/questionnaire/whole-list'
import { SupportFirst } from '../../resident/self-test/support-first'
import { canFinish, acknowledge as cardRead, crisisShows, endsHere, placeOf } from '../../resident/self-test/walk'
import { runIsHeld } from './lying-run'
import type { Run } from './run'
import { stayText } from './stay-text'
import styles from './together.module.scss'
import { useRun } from './use-run'

interface QuestionsProps {
  readonly run: Run
  readonly now: Instant
  readonly onFinished: (run: Run) => void
  readonly onPause: () => void
  readonly onDrop: () => void
}

/** Read out one by one, in type for two pairs of eyes; all on one page at a desk. */
export function Questions({ run, now, onFinished, onPause, onDrop }: QuestionsProps) {
  const atDesk = useDesk()
  const textSize = useTypeScale()
  const { walk, marksOpen, choose, goBack, goOn, acknowledge, finish } = useRun(run, atDesk, onFinished)
  const stays = stayText(run, runIsHeld(), now)

  if (crisisShows(walk)) {
    const ends = atDesk ? canFinish(cardRead(walk)) : endsHere(walk)
    const ways = {
      onContinue: ends ? () => finish({ cardRead: true }) : acknowledge,
      onReview: ends ? acknowledge : null,
      onLeave: onPause,
      onWipe: onDrop,
      leaveText: stays,
    }
    return (
      <Page title='问卷' headed help={false}>
        <Notice kind='warn' id='stay-with-them'>
          请先停下来，当面问一问，陪着对方。有危险就打 120 或 110。
        </Notice>
        <SupportFirst level={1} ways={ways} />
      </Page>
    )
  }
  const leaving = (
    <View className={styles.part}>
      <Text className={styles.note}>{stays}</Text>
      <Button kind='quiet' id='pause-run' onPress={onPause}>
        先停一下
      </Button>
      <Button kind='quiet' id='discard-run' onPress={onDrop}>
        不做了，清掉回答
      </Button>
    </View>
  )
  if (atDesk) {
    return (
      <Page
        title='问卷'
        heading={run.scale.plainTitle}
        lead={run.scale.lead}
        mainClass={styles.whole}
        footer={<WholeSteps walk={walk} onResult={() => finish()} />}
      >
        <WholeList walk={walk} marksOpen={marksOpen} onChoose={choose} />
        {leaving}
      </Page>
    )
  }
  const { number, of } = placeOf(walk)
  return (
    <Page title='问卷' headed footer={<Steps walk={walk} onBack={goBack} onNext={goOn} onResult={() => finish()} />}>
      <ProgressBar value={number} max={of} label={`第 ${number} / ${of} 题`} />
      <View className={textSize === 1 ? styles.larger : styles.largest}>
        <Question walk={walk} onChoose={choose} />
      </View>
      {leaving}
    </Page>
  )
}
