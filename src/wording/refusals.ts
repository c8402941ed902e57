import type { Refusal } from '#core/contracts/index'
import { kindOf, numberIn } from '#core/domain/faults/numbered'
import type { calendarRefusals } from './calendar-refusals'
import type { consultationRefusals } from './consultation-refusals'
import type { counsellorRefusals } from './counsellor-refusals'
import type { dutyRefusals } from './duty-refusals'
import type { expertRefusals } from './expert-refusals'
import type { innerRefusals } from './inner-refusals'
import type { recordRefusals } from './record-refusals'
import type { residentRefusals } from './resident-refusals'
import type { staffRefusals } from './staff-refusals'
import type { waitingRefusals } from './waiting-refusals'
import type { walkInRefusals } from './walk-in-refusals'

/** Said by one subpackage alone, whose pages bring the sentences along (`alsoSays`): the main package has no room for them. */
export type ChildRefusal =
  | 'child-unknown'
  | 'record-theirs'
  | 'books-only'
  | 'not-yet-14'
  | 'born-later'
  | 'not-a-child'
  | 'born-settled'
  | 'own-word-from-14'
  | 'not-guardian'
  | 'child-too-young'
  | 'own-account-decides'
  | 'guardians-full'
  | 'own-account-connected'
  | 'already-theirs'
  | 'nickname-missing'
  | 'guardian-unknown'
  | 'first-guardian-only'
  | 'last-guardian'
  | 'choice-from-12'
  | 'scale-not-for-age'
  | 'guardian-consent-needed'
  | 'child-agreement-needed'
  | 'own-agreement-needed'
  | 'guardian-said-no'
  | 'child-said-no'
  | 'result-unknown'
  | 'nobody-to-tell'
  | 'yes-is-anothers'
  | 'appointment-not-for-child'
export type ImportRefusal =
  | 'licence-missing'
  | 'wording-unreadable'
  | 'wording-differs'
  | 'wordings-full'
  | 'licence-dates'
  | 'licence-no-screen'
  | 'licence-incomplete'
  | 'import-unknown'
  | 'same-person'
  | 'already-decided'
export type LineRefusal =
  | 'number-invalid'
  | 'number-fixed'
  | 'number-taken'
  | 'line-incomplete'
  | 'hours-clash'
  | 'line-not-ours'
  | 'hours-unsourced'
  | 'verified-ahead'
  | 'line-unknown'
  | 'line-changed'
  | 'area-unknown'
  | 'lines-full'
export type PieceRefusal =
  | 'source-address'
  | 'writers-full'
  | 'piece-unknown'
  | 'piece-changed'
  | 'place-unknown'
  | 'shelf-unknown'
  | 'shelf-full'
  | 'version-unknown'
  | 'not-a-draft'
  | 'piece-unfinished'
  | 'checklist-open'
  | 'review-day-past'
  | 'review-day-far'
  | 'not-in-review'
  | 'own-piece'
  | 'professional-needed'
  | 'words-missing'
  | 'signature-missing'
  | 'hits-unread'
  | 'hit-unknown'
  | 'answer-missing'
  | 'answers-full'
  | 'not-approved'
  | 'not-scheduled'
  | 'time-past'
  | 'time-far'
  | 'not-standing'
  | 'picture-missing'
  | 'picture-unreadable'
  | 'picture-too-large'
export type CallingRefusal =
  | 'callback-taken'
  | 'not-safe-now'
  | 'not-yours'
  | 'tries-full'
  | 'nobody-spoken-to'
  | 'try-again-first'
/** About those whom no message reached. */
export type ToCallRefusal = 'call-unknown' | 'call-over' | 'tried-enough'
/** About what WeChat sends. */
export type MessageRefusal =
  | 'messages-changed'
  | 'quiet-all-day'
  | 'template-twice'
  | 'field-unknown'
  | 'field-twice'
  | 'words-unfit'
  | 'words-tell'
export type CourseRefusal = 'course-unknown' | 'lesson-unknown' | 'lesson-not-yet' | 'play-over'
export type CourseKeepingRefusal =
  | 'course-changed'
  | 'course-incomplete'
  | 'course-topic-unknown'
  | 'course-empty'
  | 'courses-full'
  | 'lesson-incomplete'
  | 'lessons-full'
  | 'file-missing'
  | 'file-too-large'
  | 'file-unfit'
  | 'file-other-coding'
  | 'captions-invalid'
  | 'population-changed'
  | 'population-unsourced'
  | 'population-ahead'
export type HandOutRefusal =
  | 'kit-not-out'
  | 'hand-out-ahead'
  | 'hand-out-old'
  | 'hand-out-unknown'
  | 'hand-out-not-yours'
export type OrganisationRefusal =
  | 'place-changed'
  | 'place-closed'
  | 'place-on-top'
  | 'place-has-places'
  | 'place-has-sites'
  | 'place-has-staff'
  | 'place-name-missing'
  | 'place-name-taken'
  | 'places-full'
  | 'kind-not-here'
  | 'tree-circle'
  | 'tree-too-deep'
  | 'setting-outside'
  | 'sites-full'
  | 'site-changed'
  | 'site-incomplete'
  | 'site-in-use'
  | 'room-unnamed'
  | 'room-in-use'
  | 'opening-hours-clash'
  | 'closure-invalid'
  | 'closure-unknown'
  | 'closures-full'
  | 'closure-booked'
  | 'closure-too-long'
  | 'hours-booked'
  | 'hours-touch-much'
export type PlacementRefusal =
  | 'site-closed'
  | 'placement-incomplete'
  | 'placement-ahead'
  | 'placements-full'
  | 'doors-done'
  | 'placement-unknown'
  | 'placement-gone'
  | 'photo-missing'
  | 'photo-unreadable'
  | 'photo-too-large'
  | 'photo-unknown'
  | 'no-code'
  | 'poster-characters'
  | 'poster-too-full'
export type TableRefusal =
  | 'table-unreadable'
  | 'table-old'
  | 'table-macros'
  | 'table-too-large'
  | 'table-too-long'
  | 'table-columns'
  | 'table-empty'
  | 'table-too-much'
  | 'table-faults'
  | 'table-changed'
export type ComputerRefusal =
  | 'code-over'
  | 'code-used'
  | 'code-refused'
  | 'code-taken'
  | 'code-unseen'
  | 'computer-unknown'
export type LeafletRefusal = 'issue-unknown' | 'kit-unknown' | 'kit-in-review'
export type SendingRefusal =
  | 'help-seen-first'
  | 'writing-short'
  | 'signature-needed'
  | 'signature-tells'
  | 'child-not-asked'
  | 'nobody-edits'
  | 'guardian-sends'
  | 'contributions-open'
  | 'contributions-full'
  | 'already-printed'
  | 'nothing-asked'
export type InboxRefusal = 'asked-often' | 'already-asked'
/** Told to whoever wrote it, and to its editors. */
export type ContributionRefusal =
  | 'contribution-unknown'
  | 'contribution-over'
  | 'contribution-taken-back'
  | 'words-needed'
type Elsewhere =
  | ChildRefusal
  | ImportRefusal
  | LineRefusal
  | PieceRefusal
  | CallingRefusal
  | ToCallRefusal
  | MessageRefusal
  | CourseRefusal
  | CourseKeepingRefusal
  | LeafletRefusal
  | SendingRefusal
  | InboxRefusal
  | ContributionRefusal
  | HandOutRefusal
  | OrganisationRefusal
  | PlacementRefusal
  | TableRefusal
  | ComputerRefusal
  | keyof typeof innerRefusals
  | keyof typeof calendarRefusals
  | keyof typeof consultationRefusals
  | keyof typeof counsellorRefusals
  | keyof typeof recordRefusals
  | keyof typeof residentRefusals
  | keyof typeof staffRefusals
  | keyof typeof expertRefusals
  | keyof typeof waitingRefusals
  | keyof typeof dutyRefusals
  | keyof typeof walkInRefusals

/**
 * One sentence for every "no" there is: what happened and what one can do. A refusal without one does not compile. Here
 * are those that the first pages can be told; the others lie beside, and their subpackages bring them (`refusals.ts` there).
 */
export const refusals: Record<Exclude<Refusal, Elsewhere> | 'offline' | 'no-reply' | 'cannot-seal', string> = {
  offline: '网络好像断了。请检查网络后再试一次。',
  'cannot-seal': '手机暂时没法把这一步加密，为了不让别人看到，什么都没有发出去。请再试一次，或者更新微信后再来。',
  unavailable: '我们这边出了点问题，请过一会儿再试。',
  busy: '现在用的人有点多，请过几秒再试。',
  'no-reply': '没有等到回音，不知道做成了没有。再试一次也没关系，不会变成两份。',
  'bad-input': '这一步没能完成，可能是链接不完整，或者程序刚刚更新过。请回首页重新进来。',
  'unknown-action': '心邻刚刚更新过，这一步什么都没有做。请关掉心邻再打开；还是这样，就过几分钟再来。',
  'program-outdated': '这里打开的心邻版本旧了，这一步什么都没有做。请关掉心邻，再重新打开最新的版本。',
  'from-elsewhere': '请从微信里打开心邻，再来做这一步。',
  'not-signed-in': '暂时认不出你的微信身份，请关闭小程序后重新打开。',
  'not-allowed': '这一页只对相应的工作人员开放。',
  'attempt-over': '这一步等得太久，已经不作数了，什么都没有改动。请再来一次。',
  'too-many': '今天这件事已经做了很多次，请明天再来。求助的电话和文章一直都在，不受影响。',
  'being-deleted': '你的记录正在删除，过几分钟删完了再来。求助的电话和文章一直都在。',
  'being-moved': '记录正在搬到另一个微信，过几分钟搬完了再来。求助的电话和文章一直都在。',
  'words-blocked': '里面有微信不让公开的字，什么都没有存，你写的还在。请换一种说法再试。',
  'consent-outdated': '知情说明有了新版本，请重新打开页面看一看再继续。',
  'scale-unknown': '没有找到这份问卷，可能已经换了新的。',
  'scale-version-unknown': '这份问卷已经有了新版本，请重新开始。',
  'responses-invalid': '有些回答对不上题目，请返回检查。',
  'responses-incomplete': '还有题目没有回答，答完才能看到结果。',
  'assessment-forgotten': '这份结果存过，后来又删掉了，现在没有保存。',
  'scale-not-for-voice': '这一份不是给你来回答的，请换一份。',
  'scale-closed': '这份问卷的使用授权到期或停用了，现在不能再用。可以看看别的问卷，或者直接找人聊聊。',
  'site-unknown': '没有认出这个码，可能印得不清楚，或者已经停用了。下面的服务照样可以用。',
}

/** By its own codes alone: an object also answers to names that every object has. */
const sentences = new Map<string, string>(Object.entries(refusals))

/** The sentences of a subpackage, from when its first page is loaded. */
export function alsoSays(table: Readonly<Record<string, string>>): void {
  for (const [refusal, sentence] of Object.entries(table)) sentences.set(refusal, sentence)
}

/** Also for a code that a newer function knows and this program does not. A fault of ours says by which number it is found. */
export function sentenceFor(refusal: string): string {
  const number = numberIn(refusal)
  if (number === null) return sentences.get(refusal) ?? refusals.unavailable
  return `${refusals.unavailable}要问工作人员，就报编号 ${number.slice(0, 4)} ${number.slice(4)}。`
}

const passing = new Set(['offline', 'cannot-seal', 'unavailable', 'busy', 'no-reply', 'attempt-over'])

/** Whether asking the same again may help: then a page offers it. */
export function mayPass(refusal: string): boolean {
  return passing.has(kindOf(refusal)) || !sentences.has(refusal)
}
