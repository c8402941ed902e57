import type { Mode } from '#core/domain/scheduling/mode'
import { ListGroup, ListRow } from '../../components/list-row/list-row'
import { hoursText } from '../../wording/dates'
import { type Draft, saidTo } from './draft'
import type { Held } from './held'
import type { Step } from './steps'
import { isForChild } from './told-child'
import { useOthers } from './use-others'

interface FilledInProps {
  readonly held: Held | null
  readonly draft: Draft
  readonly mode: Mode
  readonly onStep: (step: Step) => void
  readonly onTellsName: () => void
}

/** What may be said besides, each one tap away; nothing of it has to be. */
export function FilledIn({ held, draft, mode, onStep, onTellsName }: FilledInProps) {
  const { asked } = useOthers()
  const others = asked.state === 'ready' ? asked.value.others : []
  const other = others.find(({ id }) => id === draft.forOther)
  const second = others.find(({ id }) => id === draft.second?.forOther)
  const secondName = draft.second?.forOther === null ? '我自己' : (second?.name ?? '家人')
  const next = held !== null && (draft.forOther !== null || others.length > 0) ? held.next : null
  const said = held ? saidTo(held.intake, draft).length : 0
  return (
    <ListGroup>
      <ListRow
        id='edit-whom'
        title={`为谁约：${draft.forOther === null ? '我自己' : (other?.name ?? '家人')}`}
        note='可以换成家人'
        onPress={() => onStep('whom')}
      />
      {next ? (
        <ListRow
          id='edit-second'
          title={draft.second ? `紧接着：${secondName}` : '紧接着再约一位'}
          note={`${hoursText(next.start, next.end)}${draft.second ? '，两个都约上，或者都不约' : ' 也空着，可以不约'}`}
          onPress={() => onStep('second')}
        />
      ) : null}
      {isForChild(draft, others) ? (
        <ListRow
          id='edit-name'
          title={draft.tellsName ? '告诉咨询师怎么叫孩子' : '孩子的称呼不给咨询师看'}
          note='点一下可以换'
          onPress={onTellsName}
        />
      ) : null}
      {held && held.intake.length > 0 ? (
        <ListRow
          id='edit-intake'
          title='想先说的话'
          note={said > 0 ? `写了 ${said} 句，可以改` : '可以不写'}
          onPress={() => onStep(0)}
        />
      ) : null}
      {mode === 'phone' ? (
        <ListRow
          id='edit-phone'
          title='到时打这个电话'
          note={draft.phone.trim() || '还没有填'}
          onPress={() => onStep('phone')}
        />
      ) : null}
    </ListGroup>
  )
}
