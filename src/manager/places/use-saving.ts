import { useState } from 'react'
import type { AnyOperation, InputOf, OutputOf } from '#core/contracts/operation'
import { listDoors, listTree, openPlace, openSite, readBuilt, readStaffing } from '#core/contracts/organisation'
import { land, listSites } from '#core/contracts/sites'
import { useDoing } from '../../cloud/use-doing'
import { tell } from '../../device/tell'
import { sentenceFor } from '../../wording/refusals'

/** Whoever shows places, to managers, editors and residents. */
const shownBy = [listDoors, listTree, openPlace, openSite, readBuilt, readStaffing, listSites, land]

interface Refused<Op extends AnyOperation> {
  readonly input: InputOf<Op>
  readonly refusal: string
}

/** One change of a place or a site, with what is said of it; what is written stays where it is refused. */
export function useSaving<Op extends AnyOperation>(operation: Op, onSaved: (value: OutputOf<Op>) => void) {
  const [trouble, setTrouble] = useState<string | null>(null)
  const [refused, setRefused] = useState<Refused<Op> | null>(null)
  const doing = useDoing(operation, { refreshes: shownBy })
  return {
    busy: doing.busy,
    trouble,
    setTrouble,
    /** What was asked when it was refused, and for which reason; null as long as nothing was. */
    refused,
    async save(input: InputOf<Op>): Promise<void> {
      setTrouble(null)
      setRefused(null)
      const answer = await doing.run(input)
      if (!answer.ok) {
        setRefused({ input, refusal: answer.refusal })
        return setTrouble(sentenceFor(answer.refusal))
      }
      tell('已经保存')
      onSaved(answer.value)
    },
  }
}
