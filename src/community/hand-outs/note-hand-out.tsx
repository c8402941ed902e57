import { useState } from 'react'
import { listHandOuts, noteHandOut } from '#core/contracts/content'
import type { OutputOf } from '#core/contracts/operation'
import { MOST_COPIES } from '#core/domain/reading/hand-out'
import { dateOf, isCivilDate } from '#core/domain/time'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { Choice } from '../../components/choice/choice'
import { Field } from '../../components/field/field'
import { Notice } from '../../components/notice/notice'
import { Options } from '../../counsellor/form/options'
import { tell } from '../../device/tell'
import { useNow } from '../../device/use-now'
import { sentenceFor } from '../../wording/refusals'

type Given = OutputOf<typeof listHandOuts>

const wholeIn = (text: string): number | null =>
  /^[1-9]\d{0,3}$/.test(text.trim()) && Number(text) <= MOST_COPIES ? Number(text) : null

/** Where, what, when, how many. What is written stays where it is refused. */
export function NoteHandOut({ sites, kits }: Pick<Given, 'sites' | 'kits'>) {
  const today = dateOf(useNow())
  const [siteId, setSite] = useState(sites.length === 1 ? (sites[0]?.id ?? '') : '')
  const [kitId, setKit] = useState('')
  const [copies, setCopies] = useState('')
  const [day, setDay] = useState<string | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const noting = useDoing(noteHandOut, { refreshes: [listHandOuts] })
  const on = day ?? today

  async function note() {
    const number = wholeIn(copies)
    if (siteId === '' || kitId === '') return setTrouble('请选站点和发的是哪一包。')
    if (number === null) return setTrouble(`份数请写成 1 到 ${MOST_COPIES} 的整数。`)
    if (!isCivilDate(on)) return setTrouble(`日期请写成 ${today} 这样。`)
    setTrouble(null)
    const answer = await noting.run({ handOut: { siteId, kitId, copies: number, on } })
    if (!answer.ok) return setTrouble(sentenceFor(answer.refusal))
    setCopies('')
    tell('已经记下')
  }
  return (
    <Card title='记一次'>
      <Options label='在哪个站点发的'>
        {sites.map(({ id, name }) => (
          <Choice key={id} id={`at-${id}`} label={name} chosen={siteId === id} onChoose={() => setSite(id)} />
        ))}
      </Options>
      <Options label='发的是哪一包'>
        {kits.map(({ id, title }) => (
          <Choice key={id} id={`gave-${id}`} label={title} chosen={kitId === id} onChoose={() => setKit(id)} />
        ))}
      </Options>
      <Field id='hand-out-copies' label='多少份' kind='phone' value={copies} most={4} onChange={setCopies} />
      <Field id='hand-out-day' label='哪一天' note={`写成 ${today} 这样`} value={on} most={10} onChange={setDay} />
      {trouble ? (
        <Notice kind='warn' id='hand-out-refused'>
          {trouble}
        </Notice>
      ) : null}
      <Button id='note-hand-out' busy={noting.busy} onPress={() => void note()}>
        记下来
      </Button>
    </Card>
  )
}
