import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { ChangeAsked } from '#core/contracts/calendar/change'
import { dateOf } from '#core/domain/time'
import { Button } from '../../components/button/button'
import { Notice } from '../../components/notice/notice'
import { Sheet } from '../../components/sheet/sheet'
import { Skeleton } from '../../components/skeleton/skeleton'
import { tell } from '../../device/tell'
import { useNow } from '../../device/use-now'
import { useRestAfter } from '../../navigation/use-rest'
import { mayPass, refusals, sentenceFor } from '../../wording/refusals'
import { type Terms, useTerms } from '../terms/use-terms'
import { AffectedRows } from './affected-rows'
import { AllStep, DecideStep } from './decide-step'
import { type Decision, type PlainKind, undecided } from './decisions'
import { DifferenceList } from './difference-list'
import { GuardTrouble } from './guard-trouble'
import { MoveStep } from './move-step'
import { useGuard } from './use-guard'
import { leadText } from './words'

interface ChangeSheetProps {
  readonly change: ChangeAsked
  /** Somebody else's calendar, whom one manages. */
  readonly counsellorId?: string
  /** What is decided of everybody until it is decided otherwise; nothing when left out. */
  readonly byDefault?: PlainKind
  readonly onDone: (terms: Terms) => void
  readonly onClose: () => void
}

type Step = { readonly kind: 'all-of-it' } | { readonly kind: 'all' } | { readonly kind: 'one' | 'move'; id: string }

const start: Step = { kind: 'all-of-it' }

/**
 * A change of terms before it is saved: what it opens and closes, and one decision for each appointment it meets. One
 * question at a time, so that it has room on a phone.
 */
export function ChangeSheet({ change, counsellorId, byDefault, onDone, onClose }: ChangeSheetProps) {
  const now = useNow()
  const terms = useTerms(counsellorId)
  const [step, setStep] = useState<Step>(start)
  const done = (saved: Terms) => {
    tell('已经保存')
    onDone(saved)
  }
  const guard = useGuard({ change, counsellorId, byDefault: byDefault ?? null, onDone: done })
  const { asked, decisions, doubted, trouble, busy } = guard
  const failed = [asked, terms].find(({ state }) => state === 'failed')
  const isReady = asked.state === 'ready' && terms.state === 'ready'
  useRestAfter(isReady ? `${step.kind} ${'id' in step ? step.id : ''}` : 'on its way')
  const back = () => setStep(step.kind === 'move' ? { kind: 'one', id: step.id } : start)

  if (!isReady) {
    const refusal = failed?.state === 'failed' ? failed.refusal : null
    const onRetry = failed?.state === 'failed' && mayPass(failed.refusal) ? failed.retry : null
    return (
      <Sheet
        id='change-sheet'
        open
        title='保存之前'
        onClose={onClose}
        actions={
          refusal === null ? null : (
            <>
              {onRetry ? (
                <Button id='preview-again' icon='refresh-cw' onPress={onRetry}>
                  再试一次
                </Button>
              ) : null}
              <Button kind='secondary' id='change-back' onPress={onClose}>
                回去改一改
              </Button>
            </>
          )
        }
      >
        {refusal === null ? (
          <Skeleton rows={3} />
        ) : (
          <Notice kind='warn' id='preview-refused'>
            {sentenceFor(refusal)}
          </Notice>
        )}
      </Sheet>
    )
  }

  const preview = asked.value
  const left = undecided(preview, decisions)
  const one = 'id' in step ? preview.affected.find(({ appointmentId }) => appointmentId === step.id) : undefined
  // Whoever is no longer met while one looks at them needs no decision any more.
  const shown = 'id' in step && !one ? start : step
  const many = left.length > 0 ? left : preview.affected
  const decide = (ids: readonly string[], decision: Decision) => {
    guard.decide(ids, decision)
    setStep(start)
  }
  const save = () => void guard.save(preview)

  if (shown.kind !== 'all-of-it') {
    return (
      <Sheet
        id='change-sheet'
        open
        title={titles[shown.kind]}
        onClose={back}
        actions={
          <Button kind='secondary' id='guard-back' onPress={back}>
            返回
          </Button>
        }
      >
        {shown.kind === 'all' ? (
          <AllStep
            all={many}
            preview={preview}
            change={change}
            onDecide={(decision) =>
              decide(
                many.map(({ appointmentId }) => appointmentId),
                decision,
              )
            }
          />
        ) : null}
        {shown.kind === 'one' && one ? (
          <DecideStep
            one={one}
            decision={decisions[one.appointmentId]}
            preview={preview}
            change={change}
            now={now}
            onDecide={(decision) => decide([one.appointmentId], decision)}
            onMove={() => setStep({ kind: 'move', id: one.appointmentId })}
          />
        ) : null}
        {shown.kind === 'move' && one ? (
          <MoveStep
            one={one}
            decision={decisions[one.appointmentId]}
            preview={preview}
            change={change}
            terms={terms.value.terms}
            decisions={Object.fromEntries(Object.entries(decisions).filter(([id]) => id !== one.appointmentId))}
            now={now}
            onDecide={(decision) => decide([one.appointmentId], decision)}
          />
        ) : null}
      </Sheet>
    )
  }

  const blocking = trouble && (trouble.state === 'unknown' || trouble.state === 'back') ? trouble : null
  return (
    <Sheet
      id='change-sheet'
      open
      title='保存之前'
      busy={busy}
      onClose={onClose}
      actions={
        preview.tooMuch ? (
          <Button kind='secondary' id='change-back' onPress={onClose}>
            回去改一改
          </Button>
        ) : (
          <>
            {trouble ? <GuardTrouble trouble={trouble} busy={busy} onAgain={save} onClose={onClose} /> : null}
            {blocking || trouble?.state === 'not-done' ? null : (
              <Button id='save-change' busy={busy} disabled={left.length > 0} onPress={save}>
                {left.length > 0 ? `还有 ${left.length} 个没有决定` : '保存'}
              </Button>
            )}
          </>
        )
      }
    >
      {preview.tooMuch ? (
        <Notice kind='warn' id='too-much'>
          {refusals['too-much-at-once']}
        </Notice>
      ) : (
        <Text id='guard-lead'>{leadText(preview.affected.length, left.length)}</Text>
      )}
      {!preview.tooMuch && preview.affected.length > 1 ? (
        <Button kind='secondary' id='decide-all' onPress={() => setStep({ kind: 'all' })}>
          {left.length > 0 && left.length < preview.affected.length
            ? `剩下的 ${left.length} 个一起决定`
            : '全部一起决定'}
        </Button>
      ) : null}
      <AffectedRows
        preview={preview}
        decisions={decisions}
        doubted={doubted}
        now={now}
        onOpen={(id) => setStep({ kind: 'one', id })}
      />
      <DifferenceList
        preview={preview}
        sites={terms.value.sites}
        today={dateOf(now)}
        span={change.kind === 'holidays' ? '公布的节假日里' : '接下来四周'}
      />
    </Sheet>
  )
}

const titles = { all: '一起决定', one: '这一个怎么办', move: '改到哪个时间' } as const
