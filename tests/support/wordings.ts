import { Buffer } from 'node:buffer'
import type { listDefinitions, proposeWording } from '#core/contracts/assessments'
import type { InputOf, OutputOf } from '#core/contracts/operation'
import { placesDue, type WordingImport, worded } from '#core/domain/assessment/wording'
import { findSkeleton } from '#core/scales/skeletons/index'
import { mondayAt } from './makers'
import type { World } from './world'

/** Invented words, of no instrument: what a file for a skeleton of twenty questions looks like. */
export const aWording = (): Record<string, string> => ({
  title: '示例问卷',
  about: '示例，只用来试。',
  lead: '过去三十天里，有没有这样的时候？',
  time: '过去三十天',
  'option.0': '没有',
  'option.1': '有',
  ...Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`item.srq20-${at + 1}`, `示例题目 ${at + 1}`])),
  'score.total': '一共',
  ...Object.fromEntries(
    ['post-disaster', 'who'].flatMap((set) => [
      [`band.${set}.negative.headline`, '这段时间不多'],
      [`band.${set}.negative.meaning`, '这次回答提示不多。它不是诊断。'],
      [`band.${set}.positive.headline`, '这段时间不少'],
      [`band.${set}.positive.meaning`, '这次回答提示不少，值得找人说一说。它不是诊断。'],
    ]),
  ),
})

export const aLicence = (change: Partial<WordingImport['licence']> = {}): WordingImport['licence'] => ({
  ...{ holder: '示例出版方', reference: '示例授权书 第 1 号', words: '允许在屏幕上使用。', translation: '示例译者' },
  ...{ citation: '示例文献', normSample: '示例人群' },
  ...{ territory: '中国大陆', electronicUse: true, validFrom: '2026-11-20', validUntil: '2026-12-20' },
  ...change,
})

/** The least that is a PDF by its beginning. */
export const aPdf = Buffer.from('%PDF-1.4 示例授权书').toString('base64')
const fileId = 'a-licence-file'

/** Its document as it stays with a wording. */
export const aDocument = { fileId, kind: 'pdf', parts: 1, bytes: 24, hash: 'a'.repeat(64) } as const

/** A document as somebody handed it in; of no wording yet. */
export async function handInALicence(world: Pick<World, 'put' | 'personId'>, openid = 'sample-manager', id = fileId) {
  await world.put('licence-parts', { id: `${id}_0`, fileId: id, part: 0, data: aPdf, v: 1 })
  const by = world.personId(openid)
  await world.put('licence-files', { id, by, at: mondayAt(9), kind: 'pdf', parts: 1, wordingId: null, v: 1 })
}

type Wish = InputOf<typeof proposeWording>

export const aWordingWish = (change: Partial<Wish> = {}): Wish => ({
  ...{ scaleId: 'srq20', file: JSON.stringify(aWording()), licence: aLicence(), licenceFile: fileId },
  ...change,
})

/** Brought by somebody who is nobody here, as its document. */
export function aWordingBrought(change: Partial<WordingImport> = {}) {
  return {
    ...{ id: 'srq20_1001', scaleId: 'srq20', skeletonVersion: 1, version: 1001, wording: aWording() },
    ...{ licence: aLicence(), document: aDocument, status: 'proposed' as const, v: 2 },
    deeds: [{ by: 'p1_another', at: 1, did: 'proposed' as const }],
    ...change,
  }
}

/** A text at each place where this skeleton waits for one, approved and in force. Its places say where they are. */
export function aWordingInForce(scaleId: string, change: Partial<WordingImport> = {}) {
  const skeleton = findSkeleton(scaleId)
  if (!skeleton) throw new Error(`no skeleton ${scaleId}`)
  const wording = Object.fromEntries(placesDue(skeleton).map((place) => [place, `示例 ${place}`]))
  const deeds = (['proposed', 'approved'] as const).map((did, at) => ({ by: `p1_${at}`, at: at + 1, did }))
  return aWordingBrought({ id: `${scaleId}_1001`, scaleId, wording, status: 'approved', deeds, ...change })
}

/** Invented words for the three questions whose result depends on the sex. */
export const threeQuestions: Readonly<Record<string, string>> = {
  ...{ title: '示例问卷，三个问题', about: '示例，只用来试。', lead: '过去一年里', time: '过去一年' },
  ...Object.fromEntries(['从不', '很少', '有时', '常常', '总是'].map((text, at) => [`option.${at}`, text])),
  ...Object.fromEntries([1, 2, 3].map((number) => [`item.auditc-${number}`, `示例题目 ${number}`])),
  'score.total': '一共',
  ...Object.fromEntries(
    ['men', 'women'].flatMap((set) => [
      [`band.${set}.negative.headline`, '这一年不多'],
      [`band.${set}.negative.meaning`, '这次回答提示不多。它不是诊断。'],
      [`band.${set}.positive.headline`, '这一年不少'],
      [`band.${set}.positive.meaning`, '这次回答提示不少，值得找人说一说。它不是诊断。'],
    ]),
  ),
}

/** What a phone has heard of it, as the cloud would say it. */
export function asOffered(brought: WordingImport): OutputOf<typeof listDefinitions>['definitions'][number] {
  const skeleton = findSkeleton(brought.scaleId)
  if (!skeleton) throw new Error(`no skeleton ${brought.scaleId}`)
  const scale = worded(skeleton, brought)
  const { id, scaleId, version, licence } = brought
  const { plainTitle, about, minutes, ages, respondents, items } = scale
  return {
    ...{ id, scaleId, version, lastDay: licence.validUntil, plainTitle, about, minutes, ages },
    ...{ respondents: [...respondents], questions: items.length, definition: JSON.stringify(scale) },
  }
}

/** Invented words for the seventeen questions a parent answers: `示例题目 1` and on, and a result that can be told apart. */
export function aWordingForParents(): Record<string, string> {
  const skeleton = findSkeleton('psc17')
  if (!skeleton) throw new Error('no skeleton psc17')
  const said: Record<string, string> = {
    ...{ title: '示例，家长来答', about: '示例，只用来试。', lead: '想想孩子平时的样子', time: '平时' },
    ...Object.fromEntries(['从不', '有时', '经常'].map((text, at) => [`option.${at}`, text])),
    ...{ 'score.total': '一共', 'score.internalizing': '示例部分一', 'score.attention': '示例部分二' },
    'score.externalizing': '示例部分三',
    'band.original.negative.headline': '平时不多',
    'band.original.positive.headline': '平时不少',
    'band.mgh-attention.positive.headline': '这一部分不少',
  }
  return Object.fromEntries(
    placesDue(skeleton).map((place) => [
      place,
      said[place] ??
        (place.startsWith('item.')
          ? `示例题目 ${place.slice('item.psc17-'.length)}`
          : place.endsWith('headline')
            ? '这一部分不多'
            : '这次回答提示的只是这几样。它不是诊断。'),
    ]),
  )
}
