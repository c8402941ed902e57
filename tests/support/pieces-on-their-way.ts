import type { Hand, Looked } from '#core/domain/publishing/changing'
import type { HitAnswer, Piece, PieceReview, PieceText } from '#core/domain/publishing/piece'
import { instantAt } from '#core/domain/time'

/** Noon of the day on which all is done. */
export const noon = instantAt('2026-11-20', 12 * 60)
export const hand = (who: string, change: Partial<Hand> = {}): Hand => ({
  ...{ ids: [who, `${who}-before`], at: noon, revision: 7 },
  ...change,
})

export const aText = (change: Partial<PieceText> = {}): PieceText => ({
  ...{ title: '题目', summary: '一句话', audience: 'everyone', author: '编辑', authorRole: '社区编辑', words: [] },
  ...{ leavesNoTrace: false, aboutIllness: false, sources: [{ title: '一本书', publisher: '某社', url: null }] },
  ...{ markdown: '一段', reviewBy: '2027-05-20', placements: [] },
  ...change,
})

/** A draft of `writer`, its second text, changed seven times; nobody reads it yet. */
export const aPiece = (change: Partial<Piece> = {}): Piece => ({
  ...{ id: 'p', nodeId: 'n', state: 'draft', revision: 7, version: 2, text: aText(), asks: 'second-editor' },
  ...{ writers: ['writer'], answers: [], review: null, publishAt: null, standing: null, deeds: [], changedAt: 1 },
  ...change,
})

export const sentence = { rule: 'method-act', sentence: '一句要问的话。' }
export const other = { rule: 'method-act', sentence: '另一句。' }
export const answered = (of: typeof sentence): HitAnswer => ({
  ...{ ...of, answer: 'not-meant', words: '说的是别的事', by: 'writer', at: 1 },
})
export const found = (...hits: (typeof sentence)[]): Looked => ({ asks: 'second-editor', faults: [], hits })

export const approval = (change: Partial<PieceReview> = {}): PieceReview => ({
  ...{ by: 'reader', at: 1, version: 2, as: 'second-editor', verdict: 'approved', words: '', signedAs: null, seen: [] },
  ...change,
})

export const after = (did: Piece['deeds'][number]['did'], by: string) => ({
  ...{ revision: 8, changedAt: noon, deeds: [{ did, by, at: noon }] },
})

export const said = (done: { ok: true } | { ok: false; refusal: string }) => (done.ok ? 'yes' : done.refusal)
export const states = ['draft', 'in-review', 'sent-back', 'approved', 'scheduled', 'published', 'withdrawn'] as const
