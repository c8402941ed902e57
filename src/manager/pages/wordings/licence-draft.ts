import type { proposeWording } from '#core/contracts/assessments'
import type { InputOf } from '#core/contracts/operation'
import { isCivilDate } from '#core/domain/time'

type Licence = InputOf<typeof proposeWording>['licence']
type Written = Exclude<keyof Licence, 'electronicUse'>

/** As it is written; null until it was said whether a screen is allowed. */
export type LicenceDraft = Record<Written, string> & { readonly screen: boolean | null }

export const licenceFields: readonly { id: Written; label: string; most: number; note?: string }[] = [
  { id: 'holder', label: '谁授权的', most: 60 },
  { id: 'reference', label: '授权书的名称和编号', most: 200 },
  { id: 'words', label: '授权书里的原话', most: 600 },
  { id: 'translation', label: '译文是谁的，从哪里来', most: 200 },
  { id: 'citation', label: '计分依据的文献', most: 200 },
  { id: 'normSample', label: '分段依据的人群', most: 200 },
  { id: 'territory', label: '可以在哪里用', most: 60, note: '比如：中国大陆' },
  { id: 'validFrom', label: '从哪一天起', most: 10, note: '写成 2026-11-26 这样' },
  { id: 'validUntil', label: '到哪一天为止', most: 10, note: '这一天还能用，第二天自动停用' },
]

export const emptyLicence: LicenceDraft = {
  ...{
    holder: '',
    reference: '',
    words: '',
    translation: '',
    citation: '',
    normSample: '',
    territory: '',
    validFrom: '',
    validUntil: '',
  },
  screen: null,
}

/** Null while something is missing. What the licence does not allow is said by the server. */
export function licenceOf({ screen, ...written }: LicenceDraft): Licence | null {
  const isWhole = licenceFields.every(({ id }) => written[id].trim() !== '')
  const isDated = isCivilDate(written.validFrom) && isCivilDate(written.validUntil)
  return isWhole && isDated && screen !== null ? { ...written, electronicUse: screen } : null
}
