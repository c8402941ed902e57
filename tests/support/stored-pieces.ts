import type { Piece, PieceText, PieceVersion } from '#core/domain/publishing/piece'
import { mondayAt } from './makers'

/** Harmless and whole: nothing in it asks for a professional. */
export const aPieceText = (change: Partial<PieceText> = {}): PieceText => ({
  ...{ title: '下楼走一圈（示例）', summary: '示例：吃过晚饭，出门走十分钟。', audience: 'everyone' },
  ...{ author: '示例编辑', authorRole: '社区社工，不是医生', words: ['散步', '晚饭后'] },
  ...{ leavesNoTrace: false, aboutIllness: false },
  sources: [{ title: '示例手册', publisher: '示例单位', url: null }],
  markdown: [
    '晚饭的碗还没洗，外面的路灯已经亮了。',
    '## 今天试一件事',
    '- 换上走路的鞋\n- 只走到第一个路口\n- 想回来就回来',
    '> 下雨就在楼道里走两层。',
  ].join('\n\n'),
  ...{ reviewBy: '2027-11-20', placements: [] },
  ...change,
})

/** As it lies in the database; of somebody who is not in the cast. */
export const aPiece = (change: Partial<Piece> = {}) => ({
  ...{ id: 'k-draft', nodeId: 'n-qinghe', state: 'draft' as const, revision: 1, version: 1, text: aPieceText() },
  ...{ asks: 'second-editor' as const, writers: ['p1_another'], answers: [], review: null, publishAt: null },
  ...{ standing: null, deeds: [], changedAt: mondayAt(9), v: 1 },
  ...change,
})

export const aPieceVersion = (change: Partial<PieceVersion> = {}) => ({
  ...{ pieceId: 'k-draft', version: 1, text: aPieceText(), by: 'p1_another', at: mondayAt(8), v: 1 },
  ...change,
  id: `${change.pieceId ?? 'k-draft'}_${change.version ?? 1}`,
})
