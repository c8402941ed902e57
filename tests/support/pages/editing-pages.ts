import { listPieces, listShipped, openPiece, savePiece, schedulePiece, sendForReview } from '#core/contracts/publishing'
import { mondayAt } from '../makers'
import { aPieceText } from '../stored-pieces'
import { type DrawnPage, refuses, type Said, says } from './drawn-page'
import { editor, reviewer } from './pieces'

const who = { who: editor }
const nothing = says(listPieces, {
  pieces: [],
  next: null,
  places: [{ id: 'n-qinghe', name: '青禾街道' }],
  everywhere: true,
})
const reading = says(listPieces, { pieces: [], next: null, places: [], everywhere: false })
const shorter = aPieceText({ markdown: '晚饭的碗还没洗，外面的路灯已经亮了。' })
/** As it was read before somebody else wrote a sentence more. */
const before: Said = {
  ...says(openPiece, {
    piece: {
      ...{ id: 'k-draft', nodeId: 'n-qinghe', title: '下楼走一圈（示例）', state: 'draft', asks: 'second-editor' },
      ...{ standing: null, publishAt: null, reviewBy: '2027-11-20', changedAt: mondayAt(8), yours: true },
      ...{ review: 'own', revision: 1, version: 1, answers: [], reviewed: null },
      text: { ...shorter, words: [...shorter.words], sources: [...shorter.sources], placements: [] },
      deeds: [{ did: 'wrote', at: mondayAt(8), mine: true }],
    },
    ...{ versions: [], collections: [], orders: [], places: [{ id: 'n-qinghe', name: '青禾街道' }], everywhere: true },
  }),
  once: true,
}
const of = (id: string) => ({ query: `id=${id}` })
const loading = { ...who, shows: { label: '正在加载' }, cloud: 'silent' } as const
const failed = { ...who, shows: { id: 'retry' }, cloud: 'away' } as const
const refused = { shows: { id: 'not-allowed' } }

/** Writing, reviewing and keeping pieces: src/community. */
export const editingPages: readonly DrawnPage[] = [
  {
    path: 'community/pages/pieces/index',
    states: {
      full: { ...who, shows: { id: 'piece-k-' } },
      empty: { ...who, shows: { id: 'no-pieces' }, cloud: [nothing] },
      loading,
      failed,
      refused,
    },
    more: {
      'read again soon': { ...who, shows: { id: 'piece-k-out' }, steps: (phone) => phone.tap('group-due') },
      'with a time': { ...who, shows: { id: 'piece-k-timed' }, steps: (phone) => phone.tap('group-ready') },
      'every article': { ...who, shows: { id: 'shipped-' }, steps: (phone) => phone.tap('group-all') },
      'no article': {
        ...{ ...who, shows: { text: '书架还是空的。' }, cloud: [says(listShipped, { articles: [], next: null })] },
        steps: (phone) => phone.tap('group-all'),
      },
      'who only reads': { who: reviewer, shows: { text: /写和发布由编辑来做/ }, cloud: [reading] },
    },
  },
  {
    path: 'community/pages/piece/index',
    states: {
      full: { ...who, ...of('k-draft'), shows: { id: 'send-piece' } },
      empty: { ...who, shows: { id: 'for-' } },
      loading: { ...loading, ...of('k-draft') },
      failed: { ...failed, ...of('k-draft') },
      refused: { ...refused, ...of('k-draft') },
    },
    more: {
      unknown: { ...who, ...of('k-none'), shows: { id: 'piece-unknown' } },
      'sentences to answer': { ...who, ...of('k-asked'), shows: { id: 'hit-0' } },
      'sent back': { ...who, ...of('k-back'), shows: { id: 'sent-back-words' } },
      'one’s own in review': { ...who, ...of('k-own'), shows: { id: 'why-not-review' } },
      approved: { ...who, ...of('k-ready'), shows: { id: 'schedule-piece' } },
      'with a time': { ...who, ...of('k-timed'), shows: { id: 'publish-at' } },
      'about to be withdrawn': {
        ...{ ...who, ...of('k-out'), shows: { id: 'confirm-withdraw' } },
        steps: (phone) => phone.tap('withdraw'),
      },
      'for who only reads': { who: reviewer, ...of('k-ready'), shows: { id: 'not-yours' } },
      'who may not write': { who: reviewer, shows: { id: 'reviews-only' }, cloud: [reading] },
      'a picture to bring': {
        ...{ ...who, ...of('k-draft'), shows: { id: 'picture-trouble' } },
        steps: async (phone) => {
          await phone.tap('mark-picture')
          await phone.tap('take-picture')
        },
      },
      'typed and refused': {
        ...{ ...who, ...of('k-draft'), shows: { id: 'piece-refused' }, cloud: [refuses(savePiece, 'source-address')] },
        steps: (phone) => phone.tap('save-piece'),
      },
      'somebody saved first': {
        ...{ ...who, ...of('k-draft'), shows: { id: 'piece-changed' }, cloud: [before] },
        steps: async (phone) => {
          await phone.el('piece-title').fill('吃过饭下楼走一圈（示例）')
          await phone.tap('save-piece')
        },
      },
      'not whole': {
        ...{ ...who, ...of('k-draft'), shows: { id: 'step-refused' } },
        cloud: [refuses(sendForReview, 'piece-unfinished')],
        steps: (phone) => phone.tap('send-piece'),
      },
      'a time that is past': {
        ...{ ...who, ...of('k-ready'), shows: { id: 'step-refused' }, cloud: [refuses(schedulePiece, 'time-past')] },
        steps: (phone) => phone.tap('schedule-piece'),
      },
    },
  },
  {
    path: 'community/pages/review/index',
    states: {
      full: { who: reviewer, ...of('k-careful'), shows: { id: 'seen-0' } },
      empty: { who: reviewer, shows: { id: 'piece-unknown' } },
      loading: { ...loading, ...of('k-careful') },
      failed: { ...failed, ...of('k-careful') },
      refused: { ...refused, ...of('k-careful') },
    },
    more: {
      'what is new': {
        ...{ who: reviewer, ...of('k-careful'), shows: { id: 'difference' } },
        steps: (phone) => phone.tap('show-difference'),
      },
      'sent back without a word': {
        ...{ who: reviewer, ...of('k-careful'), shows: { id: 'review-refused' } },
        steps: (phone) => phone.tap('send-back'),
      },
      'by a second editor': { ...who, ...of('k-theirs'), shows: { id: 'all-new' } },
      'one’s own': { ...who, ...of('k-own'), shows: { text: /里有你写的字/ } },
      'for a professional': { ...who, ...of('k-careful'), shows: { text: /要由专业人员来审。/ } },
    },
  },
  {
    path: 'community/pages/versions/index',
    states: {
      full: { ...who, ...of('k-draft'), shows: { id: 'version-1' } },
      empty: { ...who, ...of('k-ready'), shows: { id: 'no-versions' } },
      loading: { ...loading, ...of('k-draft') },
      failed: { ...failed, ...of('k-draft') },
      refused: { ...refused, ...of('k-draft') },
    },
    more: {
      'an older one': {
        ...{ ...who, ...of('k-draft'), shows: { id: 'restore' } },
        steps: (phone) => phone.tap('version-1'),
      },
    },
  },
]
