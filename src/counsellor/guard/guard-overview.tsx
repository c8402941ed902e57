import { Text } from '@tarojs/components'
import type { ChangeAsked } from '#core/contracts/calendar/change'
import { dateOf, type Instant } from '#core/domain/time'
import { Button } from '../../components/button/button'
import { Notice } from '../../components/notice/notice'
import { Sheet } from '../../components/sheet/sheet'
import { sentenceFor } from '../../wording/refusals'
import { BehindDoors } from '../terms/behind-doors'
import { AffectedRows } from './affected-rows'
import { type Decisions, type Preview, toBeCalled, undecided } from './decisions'
import { DifferenceList } from './difference-list'
import { GuardTrouble } from './guard-trouble'
import type { Trouble } from './use-guard'
import { callText, doubtedText, leadText } from './words'

interface GuardOverviewProps {
  readonly title: string
  readonly change: ChangeAsked
  readonly preview: Preview
  readonly sites: readonly { readonly id: string; readonly name: string }[]
  readonly decisions: Decisions
  readonly doubted: readonly string[]
  readonly trouble: Trouble | null
  readonly busy: boolean
  readonly now: Instant
  readonly onOpen: (appointmentId: string) => void
  readonly onAll: () => void
  readonly onSave: () => void
  readonly onClose: () => void
}

/** Whom a change meets with what was decided, what opens and closes, and the saving: one glance where nobody is met. */
export function GuardOverview(props: GuardOverviewProps) {
  const { title, change, preview, sites, decisions, doubted, trouble, busy, now, onOpen, onAll, onSave, onClose } =
    props
  const { affected, tooMuch } = preview
  const left = undecided(preview, decisions).length
  const calls = toBeCalled(preview, decisions).length
  // Nothing else can be done before this is settled.
  const isStuck = trouble !== null && trouble.state !== 'look-again' && trouble.state !== 'doubted'
  const actions = tooMuch ? (
    <Button kind='secondary' id='change-back' onPress={onClose}>
      回去改一改
    </Button>
  ) : (
    <>
      {trouble ? (
        <GuardTrouble
          trouble={trouble}
          about={doubtedText(preview, doubted, now)}
          busy={busy}
          onAgain={onSave}
          onClose={onClose}
        />
      ) : null}
      {isStuck ? null : (
        <Button id='save-change' busy={busy} disabled={left > 0} onPress={onSave}>
          {left > 0 ? `还有 ${left} 个没有决定` : '保存'}
        </Button>
      )}
    </>
  )
  return (
    <Sheet id='change-sheet' open title={title} busy={busy} onClose={onClose} actions={actions}>
      {tooMuch ? (
        <Notice kind='warn' id='too-much'>
          {sentenceFor('too-much-at-once')}
        </Notice>
      ) : (
        <Text id='guard-lead'>{leadText(affected.length, left)}</Text>
      )}
      {!tooMuch && calls > 0 ? (
        <Notice kind='info' id='to-be-called'>
          {callText(calls)}
        </Notice>
      ) : null}
      {!tooMuch && affected.length > 1 ? (
        <Button kind='secondary' id='decide-all' onPress={onAll}>
          {left > 0 && left < affected.length ? `剩下的 ${left} 个一起决定` : '全部一起决定'}
        </Button>
      ) : null}
      <AffectedRows preview={preview} decisions={decisions} doubted={doubted} now={now} onOpen={onOpen} />
      {tooMuch ? null : <BehindDoors behind={preview.behindDoors ?? []} sites={sites} today={dateOf(now)} />}
      <DifferenceList
        preview={preview}
        sites={sites}
        today={dateOf(now)}
        span={change.kind === 'holidays' ? '公布的日子里' : '接下来四周'}
      />
    </Sheet>
  )
}
