import { bringLicence } from '#core/contracts/assessments'
import { carryOut, noteHere } from '../../cloud/carry-out'
import type { ChosenFile } from './chosen-file'

/** Letters of base64 in a part, as the contract has it. */
const PART = 21_600

export interface HandingIn {
  /** From where it stopped, if it did. The id of the document, or why it could not be handed in. */
  readonly run: (
    onPart: (done: number, of: number) => void,
  ) => Promise<{ readonly fileId: string } | { readonly refusal: string }>
}

/** A document goes part by part, since a call carries no more; each part is an attempt of its own. */
export function handingIn({ kind, data }: ChosenFile): HandingIn {
  const parts = Math.ceil(data.length / PART)
  const noted = noteHere()
  let [fileId, next]: [string | null, number] = [null, 0]
  return {
    async run(onPart) {
      for (; next < parts; next += 1) {
        onPart(next + 1, parts)
        const input = { fileId, kind, parts, part: next, data: data.slice(next * PART, (next + 1) * PART) }
        const answer = await carryOut(bringLicence, input, noted(next))
        if (!answer.ok) return { refusal: answer.refusal }
        fileId = answer.value.fileId
      }
      return fileId === null ? { refusal: 'licence-missing' } : { fileId }
    },
  }
}
