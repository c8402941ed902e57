import { useState } from 'react'
import { readFigures, setPopulation } from '#core/contracts/courses'
import type { OutputOf } from '#core/contracts/operation'
import { openPlace } from '#core/contracts/organisation'
import { dateOf, isCivilDate } from '#core/domain/time'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Field } from '../../components/field/field'
import { Notice } from '../../components/notice/notice'
import { Sheet } from '../../components/sheet/sheet'
import { tell } from '../../device/tell'
import { useNow } from '../../device/use-now'
import { sentenceFor } from '../../wording/refusals'

type Place = Pick<OutputOf<typeof readFigures>['places'][number], 'id' | 'name' | 'population'>

const wholeIn = (text: string, most: number): number | null =>
  /^[1-9]\d{0,8}$/.test(text.trim()) && Number(text) <= most ? Number(text) : null

/** How many live there, by whom and of which day. */
export function PopulationSheet({ place, onClose }: { place: Place; onClose: () => void }) {
  const { population } = place
  const today = dateOf(useNow())
  const [residents, setResidents] = useState(population ? `${population.residents}` : '')
  const [countedOn, setCountedOn] = useState(population?.countedOn ?? '')
  const [source, setSource] = useState(population?.source ?? '')
  const [trouble, setTrouble] = useState<string | null>(null)
  const saving = useDoing(setPopulation, { refreshes: [readFigures, openPlace] })

  async function save() {
    const number = wholeIn(residents, 100_000_000)
    if (number === null) return setTrouble('人口数要写成整数。')
    if (!isCivilDate(countedOn) || countedOn < '2000-01-01') return setTrouble('日期请写成 2026-01-31 这样。')
    setTrouble(null)
    const wish = { residents: number, countedOn, source }
    const answer = await saving.run({ nodeId: place.id, revision: population?.revision ?? null, population: wish })
    if (!answer.ok) return setTrouble(sentenceFor(answer.refusal))
    tell('已经保存')
    onClose()
  }
  return (
    <Sheet
      id='population'
      open
      title={`${place.name}的常住人口`}
      busy={saving.busy}
      onClose={onClose}
      actions={
        <>
          {trouble ? (
            <Notice kind='warn' id='population-refused'>
              {trouble}
            </Notice>
          ) : null}
          <Button id='save-population' busy={saving.busy} onPress={() => void save()}>
            保存
          </Button>
        </>
      }
    >
      <Field id='residents' label='常住人口（人）' kind='phone' value={residents} most={9} onChange={setResidents} />
      <Field
        id='counted-on'
        label='这是哪一天的数'
        note={`写成 ${today} 这样`}
        value={countedOn}
        most={10}
        onChange={setCountedOn}
      />
      <Field id='population-source' label='从哪里来的' value={source} most={200} onChange={setSource} />
    </Sheet>
  )
}
