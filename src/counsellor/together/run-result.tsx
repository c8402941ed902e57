import { Text } from '@tarojs/components'
import { outcomeOf } from '#core/domain/assessment/score'
import type { Instant } from '#core/domain/time'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { Notice } from '../../components/notice/notice'
import { Page } from '../../components/page/page'
import { Limits } from '../../resident/pages/result/limits'
import { Parts } from '../../resident/pages/result/parts'
import { NoResultCard, ResultCard } from '../../resident/pages/result/result-card'
import { AboutScale } from '../../resident/self-test/about-scale'
import { readOutcome } from '../../resident/self-test/outcome'
import { SupportFirst } from '../../resident/self-test/support-first'
import { sentenceFor } from '../../wording/refusals'
import { WhoSees } from '../seat/who-sees'
import { runIsHeld } from './lying-run'
import { NextStep } from './next-step'
import type { Run } from './run'
import { stayText } from './stay-text'
import { useHandingIn } from './use-handing-in'

interface RunResultProps {
  readonly run: Run
  readonly completedAt: Instant
  readonly now: Instant
  readonly onDrop: () => void
  readonly onAnother: () => void
}

/** Worked out here, so that it is there to be read out at once; what the cloud made of the answers is the record. */
export function RunResult({ run, completedAt, now, onDrop, onAnother }: RunResultProps) {
  const { scale, seat, responses, parameters } = run
  const { handing, busy, handIn } = useHandingIn(run, completedAt)
  const read = readOutcome(scale, responses, parameters)
  const outcome = handing.state === 'kept' ? (outcomeOf(scale, handing.score) ?? read.outcome) : read.outcome
  const needsSupport = read.criticalItems.length > 0
  return (
    <Page title='问卷' heading='这次的结果'>
      {needsSupport ? <SupportFirst /> : null}
      {outcome ? (
        <ResultCard {...{ read, outcome, scale, completedAt, needsSupport }} />
      ) : (
        <NoResultCard why={read.why ?? ''} completedAt={completedAt} />
      )}
      <Parts parts={read.parts} lacking={read.lacking} />
      {handing.state === 'kept' ? (
        <Card id='run-kept' title='已经放进对方的记录'>
          <WhoSees seat={seat} now={now} />
          <Text>你这台手机上的那一份已经清掉。</Text>
        </Card>
      ) : (
        <Card id='run-waiting' title={handing.state === 'refused' ? '没有放进对方的记录' : '还没有放进对方的记录'}>
          {handing.state === 'under-way' ? (
            <Text>正在放进对方的记录，请稍等。</Text>
          ) : (
            <>
              <Notice kind='warn' id='run-trouble'>
                {handing.state === 'refused'
                  ? sentenceFor(handing.refusal)
                  : '没有等到回音，不知道放进去没有。网络一恢复，这一页会自己再交一次，不会变成两份。'}
              </Notice>
              <Text>{stayText(run, runIsHeld(), now)}</Text>
              <Button id='hand-in-again' busy={busy} onPress={() => void handIn()}>
                再交一次
              </Button>
              <Button kind='quiet' id='discard-run' icon='trash-2' disabled={busy} onPress={onDrop}>
                不交了，清掉回答
              </Button>
            </>
          )}
        </Card>
      )}
      {outcome ? <NextStep outcome={outcome} needsSupport={needsSupport} /> : null}
      <Limits scale={scale} />
      <AboutScale scale={scale} />
      {handing.state === 'kept' ? (
        <Button kind='secondary' id='run-another' onPress={onAnother}>
          再做一份
        </Button>
      ) : null}
    </Page>
  )
}
