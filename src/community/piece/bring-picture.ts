import { bringPicture, keepPicture } from '#core/contracts/publishing'
import { carryOut, noteHere } from '../../cloud/carry-out'

/** Letters of base64 in a part, as the contract has it. */
const PART = 21_600

export interface Bringing {
  /** From where it stopped, if it did. The id of the picture, or why it could not be brought. */
  readonly run: (
    onPart: (done: number, of: number) => void,
  ) => Promise<{ readonly pictureId: string } | { readonly refusal: string }>
}

/** A picture goes part by part, since a call carries no more; then it is looked at as a whole. */
export function bringing(data: string): Bringing {
  const parts = Math.ceil(data.length / PART)
  const noted = noteHere()
  let [pictureId, next]: [string | null, number] = [null, 0]
  return {
    async run(onPart) {
      for (; next < parts; next += 1) {
        onPart(next + 1, parts)
        const input = { pictureId, parts, part: next, data: data.slice(next * PART, (next + 1) * PART) }
        const answer = await carryOut(bringPicture, input, noted(next))
        if (!answer.ok) return { refusal: answer.refusal }
        pictureId = answer.value.pictureId
      }
      if (pictureId === null) return { refusal: 'picture-missing' }
      const kept = await carryOut(keepPicture, { pictureId }, noted('keep'))
      return kept.ok ? { pictureId: kept.value.picture.id } : { refusal: kept.refusal }
    },
  }
}
