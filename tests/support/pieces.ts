import type { InputOf } from '#core/contracts/operation'
import type { savePiece } from '#core/contracts/publishing'
import type { Piece } from '#core/domain/publishing/piece'
import { addDays } from '#core/domain/time'
import { monday, mondayAt } from './makers'
import { aPng } from './picture-files'
import type { World } from './world'

/** As somebody sends it. */
export type SentText = InputOf<typeof savePiece>['text']

/** A text that can be sent: whole, and of nothing that takes a professional. */
export const aText = (change: Partial<SentText> = {}): SentText => ({
  title: '楼下的长椅',
  summary: '傍晚坐一坐，和邻居说两句话。',
  audience: 'everyone',
  author: '青禾街道（虚构示例）',
  authorRole: '社区干事，不是医生',
  words: ['长椅', '邻居'],
  leavesNoTrace: false,
  aboutIllness: false,
  sources: [{ title: '《社区里的公共空间》（虚构示例）', publisher: '青禾街道（虚构示例）', url: null }],
  markdown: '傍晚六点，长椅上坐着老周。\n\n## 今天可以试的一件事\n\n- 下楼坐十分钟\n- 和一个人打招呼',
  reviewBy: addDays(monday, 300),
  placements: [],
  ...change,
})

/** Takes a professional, and raises no question. */
export const anIllnessText = (change: Partial<SentText> = {}) =>
  aText({ markdown: '睡不着的人，可以问问医生。失眠不是谁的错。', ...change })

/** Raises one question, of blame. */
export const aBlamingText = (change: Partial<SentText> = {}) =>
  aText({ markdown: '有人说他太脆弱。其实不是。', ...change })

/** As it is stored: a draft of its first text, everybody's, by somebody who is none of the sample people. */
export const aStoredPiece = (change: Partial<Piece> & { readonly id: string }): Piece & { readonly v: number } => ({
  ...{ nodeId: null, state: 'draft', revision: 1, version: 1, text: aText(), asks: 'second-editor' },
  ...{ writers: ['p1_writer'], answers: [], review: null, publishAt: null, standing: null, deeds: [] },
  ...{ changedAt: mondayAt(5), v: 1 },
  ...change,
})

/** Read by somebody else, who said yes to it. */
export const approvedBefore: Partial<Piece> = {
  state: 'approved',
  review: {
    ...{ by: 'p1_reader', at: mondayAt(5), version: 1, as: 'second-editor', verdict: 'approved' },
    ...{ words: '', signedAs: null, seen: [] },
  },
}

/** Of each way a piece can be, one; each id begins with `begin`. The caller wrote in none. */
export async function plantPieces(world: World, begin: string, nodeId: string | null): Promise<void> {
  const one = (id: string, change: Partial<Piece> = {}) =>
    world.put('pieces', aStoredPiece({ id: `${begin}-${id}`, nodeId, ...change }))
  await one('draft')
  await one('asked', { text: aBlamingText() })
  await one('waiting', { state: 'in-review' })
  await one('approved', approvedBefore)
  await one('standing', { state: 'published', standing: { version: 1, since: mondayAt(5) } })
  const by = 'p1_writer'
  const kept = {
    pieceId: `${begin}-draft`,
    version: 1,
    text: aText({ title: '藏好的旧题目' }),
    by,
    at: mondayAt(4),
    v: 1,
  }
  await world.put('piece-versions', { id: `${begin}-draft_1`, ...kept })
}

/** A picture all of whose parts are there, brought by this person. */
export async function plantPicture(world: World, id: string, by: string): Promise<void> {
  await world.put('piece-pictures', { id, by, at: mondayAt(5), parts: 1, kept: null, isKept: false, v: 1 })
  const data = Buffer.from(aPng()).toString('base64')
  await world.put('picture-parts', { id: `${id}_0`, pictureId: id, part: 0, data, v: 1 })
}
