import type { OutputOf } from '#core/contracts/operation'
import type { listPieces, openPiece, previewPiece } from '#core/contracts/publishing'
import type { AnswerKind, PieceDeed, PieceState, Reader } from '#core/domain/publishing/piece'
import type { LeftOut, TextFault } from '#core/domain/publishing/reading'
import type { UnsafeKind } from '#core/domain/publishing/unsafe'
import { type CivilDate, dateOf, daysBetween, type Instant } from '#core/domain/time'
import { dateText, momentText } from '../../wording/dates'
import type { FormTrouble } from './form'

export type Row = OutputOf<typeof listPieces>['pieces'][number]
export type Opened = OutputOf<typeof openPiece>
export type Shown = Opened['piece']
export type Looked = OutputOf<typeof previewPiece>
export type Hit = Looked['hits'][number]

export const stateWords: Record<PieceState, string> = {
  draft: '草稿',
  'in-review': '等人审',
  'sent-back': '退回来改',
  approved: '审过了，还没发布',
  scheduled: '定好时间发布',
  published: '已发布',
  withdrawn: '已下架',
}

export const toneOf = (state: PieceState): 'accent' | 'warm' | 'soft' =>
  state === 'published' ? 'accent' : state === 'in-review' || state === 'sent-back' ? 'warm' : 'soft'

export const readerWords: Record<Reader, string> = {
  professional: '专业人员',
  'second-editor': '另一位编辑',
}

/** Why somebody may not review a piece, said to them. */
export const reviewWords: Record<Exclude<Row['review'], 'yes'>, string> = {
  own: '这一篇里有你写的字，要请没有动过笔的人来审。自己写的自己看，容易看不见。',
  'professional-needed': '这一篇写到了疾病或者危险，要由专业人员来审。',
  no: '审这一篇不归你。',
}

export const deedWords: Record<PieceDeed, string> = {
  wrote: '改了文字',
  restored: '换回了以前的文字',
  sent: '送去审',
  approved: '审过，同意发布',
  'sent-back': '退回来改',
  answered: '回答了安全清单',
  scheduled: '定了发布时间',
  unscheduled: '取消了定时',
  published: '发布',
  withdrew: '下架',
}

export const kindWords: Record<UnsafeKind, string> = {
  method: '具体做法',
  glorifying: '美化',
  blame: '责怪',
  'promise-of-cure': '保证能好',
}

/** What is asked of a sentence before anybody may read it. */
export const questionWords: Record<UnsafeKind, string> = {
  method: '这一句写到了伤害自己的做法、用的东西或者地方吗？正难受的人读到，会不会照着做？',
  glorifying: '这一句有没有把离开或者受苦写成解脱、勇敢，或者让人羡慕？',
  blame: '这一句会不会让正难受的人，或者失去亲人的人，觉得是自己的错？',
  'promise-of-cure': '这一句是不是在保证一定会好、很快会好？做不到的时候，读的人会怎么想自己？',
}

export const answerWords: Record<AnswerKind, string> = {
  'not-meant': '这里不是那个意思',
  'has-to-stay': '需要这样写',
}

export const faultWords: Record<TextFault, string> = {
  'no-text': '还没有正文。',
  'too-long': '太长了，请分成两篇，或者删短一些。',
  'picture-unknown': '有一张图片找不到，请重新放一次。',
  'picture-without-words': '有一张图片没有写看得到什么，看不见图的人就不知道。',
  'too-many-hits': '要回答的句子太多，请先改写一些。',
}

export const leftOutWords: Record<LeftOut, string> = {
  html: '网页代码',
  address: '链接的网址（字还在）',
  picture: '外面的图片',
  depth: '套得太深的层次',
  'hidden-characters': '看不见的字符',
  'table-shape': '表格的样子（字还在）',
  'too-much': '超出长度的部分',
}

/** From so many days before its last one on, somebody should read it again. */
const SOON = 30

export const isDueSoon = ({ reviewBy, standing }: Pick<Row, 'reviewBy' | 'standing'>, today: CivilDate): boolean =>
  standing !== null && daysBetween(today, reviewBy) <= SOON

/** Where it stands, in one line under its title. */
export function noteOf(row: Row, now: Instant): string {
  const today = dateOf(now)
  const parts = [
    row.publishAt !== null ? `${momentText(row.publishAt, now)} 发布` : null,
    row.standing !== null && row.state !== 'published' ? '居民正在看以前的文字' : null,
    row.state === 'in-review' ? `要${readerWords[row.asks]}来审` : null,
    row.standing !== null
      ? row.reviewBy < today
        ? '过了重新核对的日子，已经自己下架'
        : `${dateText(row.reviewBy, today)} 前重新核对`
      : null,
    `${momentText(row.changedAt, now)} 改过`,
  ]
  return parts.filter((part) => part !== null).join('。')
}

export const troubleWords: Record<FormTrouble, string> = {
  'review-by': '重新核对的日子读不懂，请写成 2027-05-01 这样，再保存。',
  words: '搜索用的词最多三十个，每个最多二十个字，请删短一些，再保存。',
}
