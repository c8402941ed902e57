import { useEffect, useState } from 'react'
import { joinWaitlist, readWaiting } from '#core/contracts/waitlist'
import { modes } from '#core/domain/scheduling/mode'
import type { Topic } from '#core/domain/scheduling/topic'
import { MOST_SITES } from '#core/domain/waitlist/wish'
import { now as momentNow } from '../../cloud/clock'
import { useDoing } from '../../cloud/use-doing'
import { Choice, ChoiceGroup } from '../../components/choice/choice'
import { FailedNotice } from '../../components/notice/failed-notice'
import { Notice } from '../../components/notice/notice'
import { useRestAfter } from '../../navigation/use-rest'
import { modes as modeWords } from '../../wording/codes'
import { sentenceFor } from '../../wording/refusals'
import { showFromTop } from '../pages/questionnaire/show-from-top'
import { type Draft, lengths, lengthWords, spans, spanWords, wishOf } from './draft'
import { JoinStep } from './join-step'

const order = ['site', 'mode', 'time', 'until'] as const
type At = (typeof order)[number]

interface JoiningProps {
  readonly places: readonly { readonly id: string; readonly name: string }[]
  /** Known from where somebody comes; the sites of a counsellor are not chosen. */
  readonly siteIds: readonly string[]
  readonly counsellorId: string | null
  readonly topic: Topic | null
  readonly onJoined: () => void
  readonly onLeave: () => void
}

const flip = <One,>(all: readonly One[], one: One): readonly One[] =>
  all.includes(one) ? all.filter((each) => each !== one) : [...all, one]

/** Question by question: where, how, when, and until which day. */
export function Joining({ places, siteIds, counsellorId, topic, onJoined, onLeave }: JoiningProps) {
  const steps: readonly At[] = counsellorId === null ? order : order.filter((one) => one !== 'site')
  const [draft, setDraft] = useState<Draft>({ siteIds, modes: ['room'], spans: [], days: 30 })
  const [at, setAt] = useState<At>(steps[0] ?? 'mode')
  const [trouble, setTrouble] = useState<string | null>(null)
  const joining = useDoing(joinWaitlist, { refreshes: [readWaiting] })
  useRestAfter(at)
  useEffect(() => showFromTop(`join-${at}`), [at])

  const change = (part: Partial<Draft>) => {
    setTrouble(null)
    setDraft((before) => ({ ...before, ...part }))
  }
  function back() {
    const before = steps[steps.indexOf(at) - 1]
    setTrouble(null)
    if (before === undefined) onLeave()
    else setAt(before)
  }
  async function next() {
    const isMissing = (at === 'site' && draft.siteIds.length === 0) || (at === 'mode' && draft.modes.length === 0)
    if (isMissing) return setTrouble('wish-incomplete')
    const after = steps[steps.indexOf(at) + 1]
    if (after !== undefined) return setAt(after)
    const answer = await joining.run(wishOf(draft, { counsellorId, topic }, momentNow()))
    if (answer.ok) onJoined()
    else setTrouble(answer.refusal)
  }
  const shared = { id: `join-${at}`, busy: joining.busy, onNext: () => void next(), onBack: back } as const
  const failed = trouble ? <FailedNotice message={sentenceFor(trouble)} /> : null

  if (at === 'site') {
    return (
      <JoinStep {...shared} heading='在哪里' lead={`去得了的都可以选，最多 ${MOST_SITES} 处。`}>
        <ChoiceGroup label='在哪里' several>
          {places.map(({ id, name }) => (
            <Choice
              key={id}
              id={`site-${id}`}
              several
              label={name}
              chosen={draft.siteIds.includes(id)}
              disabled={!draft.siteIds.includes(id) && draft.siteIds.length >= MOST_SITES}
              onChoose={() => change({ siteIds: flip(draft.siteIds, id) })}
            />
          ))}
        </ChoiceGroup>
        {failed}
      </JoinStep>
    )
  }
  if (at === 'mode') {
    return (
      <JoinStep {...shared} heading='想怎么见' lead='可以选几种。先选的那种先问。'>
        <ChoiceGroup label='想怎么见' several>
          {modes.map((mode) => (
            <Choice
              key={mode}
              id={`mode-${mode}`}
              several
              label={modeWords[mode]}
              chosen={draft.modes.includes(mode)}
              onChoose={() => change({ modes: flip(draft.modes, mode) })}
            />
          ))}
        </ChoiceGroup>
        {failed}
      </JoinStep>
    )
  }
  if (at === 'time') {
    return (
      <JoinStep {...shared} heading='什么时候方便' lead='一个都不选，就是什么时候都可以。'>
        <ChoiceGroup label='什么时候方便' several>
          {spans.map((span) => (
            <Choice
              key={span}
              id={`span-${span}`}
              several
              label={spanWords[span]}
              chosen={draft.spans.includes(span)}
              onChoose={() => change({ spans: flip(draft.spans, span) })}
            />
          ))}
        </ChoiceGroup>
      </JoinStep>
    )
  }
  return (
    <JoinStep {...shared} heading='等到什么时候' next='排上候补'>
      <ChoiceGroup label='等到什么时候'>
        {lengths.map((days) => (
          <Choice
            key={days}
            id={`until-${days}`}
            label={lengthWords[days]}
            chosen={draft.days === days}
            onChoose={() => change({ days })}
          />
        ))}
      </ChoiceGroup>
      <Notice kind='info'>
        有了空位，按排的先后问，轮到你就先给你留着，写在“消息”里，微信不另外发。你说要，才算约上。
      </Notice>
      {failed}
    </JoinStep>
  )
}
