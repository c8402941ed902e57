import { Text } from '@tarojs/components'
import type { ChangeAsked } from '#core/contracts/calendar/change'
import type { Instant } from '#core/domain/time'
import { Choice, ChoiceGroup } from '../../components/choice/choice'
import { topics } from '../../wording/codes'
import { AffectedFacts } from './affected-rows'
import { type Affected, type Decision, kindsFor, mayMove, type Preview, substitutesOfAll } from './decisions'
import { guestText, nameOf, plainNames, plainNotes } from './words'

const substituteNote = '对方马上会知道这一次有变动；那位老师答应以后，就换成那位老师。'

interface DecideStepProps {
  readonly one: Affected
  readonly decision: Decision | undefined
  readonly preview: Preview
  readonly change: ChangeAsked
  readonly now: Instant
  readonly onDecide: (decision: Decision) => void
  readonly onMove: () => void
}

/** What becomes of one appointment. */
export function DecideStep({ one, decision, preview, change, now, onDecide, onMove }: DecideStepProps) {
  const plain = kindsFor(change).filter((kind) => kind !== 'choose' || !one.guest)
  const choiceOf = (kind: (typeof plain)[number]) => (
    <Choice
      key={kind}
      id={`decide-${kind}`}
      label={plainNames[kind]}
      note={plainNotes[kind]}
      chosen={decision?.kind === kind}
      onChoose={() => onDecide({ kind })}
    />
  )
  const [first, ...rest] = plain
  const isKeep = first === 'keep'
  return (
    <>
      <AffectedFacts one={one} now={now} />
      {one.guest ? <Text id='is-guest'>{guestText}</Text> : null}
      {one.topic ? <Text>{`想谈的：${topics[one.topic]}`}</Text> : null}
      <ChoiceGroup label='这一个怎么办'>
        {isKeep && first ? choiceOf(first) : null}
        {mayMove(change) ? (
          <Choice
            id='decide-move'
            label='改到我的另一个时间'
            note='从你空着的时间里挑一个。对方会看到新的时间，也可以再改。'
            chosen={decision?.kind === 'move'}
            onChoose={onMove}
          />
        ) : null}
        {one.substitutes.map((id) => (
          <Choice
            key={id}
            id={`decide-substitute-${id}`}
            label={`请${nameOf(preview.substitutes, id)}代`}
            note={substituteNote}
            chosen={decision?.kind === 'substitute' && decision.counsellorId === id}
            onChoose={() => onDecide({ kind: 'substitute', counsellorId: id })}
          />
        ))}
        {(isKeep ? rest : plain).map(choiceOf)}
      </ChoiceGroup>
    </>
  )
}

interface AllStepProps {
  readonly all: readonly Affected[]
  readonly preview: Preview
  readonly change: ChangeAsked
  readonly onDecide: (decision: Decision) => void
}

/** The same for several at once; each can still be changed afterwards. */
export function AllStep({ all, preview, change, onDecide }: AllStepProps) {
  return (
    <>
      <Text>{`这 ${all.length} 个一起决定；之后还可以一个一个改。`}</Text>
      <ChoiceGroup label='这些怎么办'>
        {kindsFor(change).map((kind) => (
          <Choice
            key={kind}
            id={`all-${kind}`}
            label={plainNames[kind]}
            note={plainNotes[kind]}
            chosen={false}
            onChoose={() => onDecide({ kind })}
          />
        ))}
        {substitutesOfAll(preview, all).map(({ id, name }) => (
          <Choice
            key={id}
            id={`all-substitute-${id}`}
            label={`都请${name}代`}
            note={substituteNote}
            chosen={false}
            onChoose={() => onDecide({ kind: 'substitute', counsellorId: id })}
          />
        ))}
      </ChoiceGroup>
    </>
  )
}
