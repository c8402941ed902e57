import type { InputOf } from '#core/contracts/operation'
import type { savePiece } from '#core/contracts/publishing'
import { addDays } from '#core/domain/time'
import { monday } from './makers'

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
