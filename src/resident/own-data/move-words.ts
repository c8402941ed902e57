import type { OutputOf } from '#core/contracts/operation'
import type { readKept } from '#core/contracts/privacy'
import type { Hindrance, MovedKind } from '#core/domain/moving/move'
import { DAY, type Instant } from '#core/domain/time'
import { momentText } from '../../wording/dates'

export type OwnMove = NonNullable<OutputOf<typeof readKept>['move']>

/** What the person can clear away, or what will not be. */
const hindered: Record<Hindrance, string> = {
  overlapping: '两个微信上各有一次预约，时间撞上了。取消其中一次，就会接着办。',
  'same-child': '两个微信上都有同一个孩子，或者各有一份孩子自己的账号，合不到一起。请找站点的工作人员。',
  'two-calls': '两个微信上各有一条回电请求。收回其中一条，等它过了保存的日子，就会接着办。',
  'too-much': '两个微信上的预约、名单或者稿子加起来太多了。先取消一些，就会接着办。',
  held: '有一个时间正留着等你答复，答复了，或者留的时间过了，就会接着办。',
  'works-here': '其中一个微信在这里担着职责，不能这样搬。请找站点的负责人。',
  closing: '其中一个微信正在删除全部记录。',
  'waiting-enough': '两个微信上排的候补加起来太多了。退出其中一些，就会接着办。',
  'other-move': '其中一个微信上还有另一条搬记录的请求在办。那一条有了结果，就会接着办。',
}

const leftWords: Record<MovedKind, string> = {
  appointments: '预约',
  'waiting-entries': '候补',
  callbacks: '回电请求',
  'calls-to-make': '站点要打给你的电话',
  contributions: '寄给心语报的稿子',
  administrations: '保存的自评',
  'child-results': '孩子的观察和问卷',
  children: '孩子的档案',
  'access-log': '工作人员查看的记录',
  'record-openings': '紧急时打开过的记录',
}

/** What stayed where it was, by name. */
const leftText = ({ left }: OwnMove): string =>
  left.length === 0 ? '有些东西' : left.map((one) => leftWords[one]).join('、')

/** How it stands, as the account it is to come to reads it. */
function toHere(move: OwnMove, now: Instant): string {
  const { state, until, siteName } = move
  const texts: Record<OwnMove['state'], string> = {
    code: `你取过一个找回码，到 ${until === null ? '' : momentText(until, now)} 为止可以给站点看。码只在取的时候显示一次，没有记下来就重新取一个。`,
    asked: `${siteName || '站点'}已经替你提了，正在等档案专人同意。`,
    waiting: `档案专人同意了。要等到 ${until === null ? '' : momentText(until, now)}，以前的微信没有人来停，就开始搬。`,
    moving: '正在一样一样地搬，一般几分钟就好。这时候先不能预约或者保存，求助电话和文章照常。',
    moved: '以前的记录已经搬到这里了。',
    partly: `搬到一半停下了：${leftText(move)}没有搬完，没搬来的还在以前的微信那里，搬来的都在这里。两个微信都可以照常用。请到${siteName || '站点'}说一声，会有人来查。`,
    withdrawn: '你收回了，什么都没有搬。',
    stopped: '以前的那个微信停掉了这件事，什么都没有搬。要是那个微信不在你手里，请到站点说一声。',
    declined: '档案专人没有同意，什么都没有搬。想知道为什么，可以到站点问。',
    halted: '档案专人停下了这件事，什么都没有搬。想知道为什么，可以到站点问。',
    lapsed: '过了时间，没有办成，什么都没有搬。可以重新取一个码。',
    unfit: '两个微信上的东西一直合不到一起，没有搬。请到站点问一问怎么办。',
    deleted: '其中一个微信删除了全部记录，这件事就结束了。',
  }
  return texts[state]
}

/** The same, as the account reads it that it is to go from. */
function fromHere(move: OwnMove, now: Instant): string {
  const { state, until, at, siteName } = move
  const who = `${momentText(at, now)}，有人到${siteName || '站点'}，说这里的记录是他的，要搬到另一个微信。`
  const texts: Partial<Record<OwnMove['state'], string>> = {
    asked: `${who}现在还没有人同意。不是你，就停掉。`,
    waiting: `${who}档案专人同意了，${until === null ? '' : momentText(until, now)} 以前你都可以停掉。不是你，就停掉。`,
    moving: '这里的记录正在搬到另一个微信，一般几分钟就好。不是你要搬的，请马上找站点的负责人。',
    moved: '这里的记录已经搬到另一个微信了，这个微信可以从头用起。不是你要搬的，请马上找站点的负责人。',
    partly: `${who}搬到一半停下了：${leftText(move)}没有搬完，没搬走的还在这里，其余的已经在另一个微信。这个微信可以照常用。不是你要搬的，请马上找站点的负责人。`,
    stopped: '你停掉了，记录还在这里。',
  }
  return texts[state] ?? '有人要把这里的记录搬到另一个微信，这件事已经结束，没有搬。记录还在这里。'
}

export function moveText(move: OwnMove, now: Instant): string {
  return move.side === 'new' ? toHere(move, now) : fromHere(move, now)
}

export const hinderedText = ({ state, hindered: what }: OwnMove): string | null =>
  state === 'waiting' && what !== null ? hindered[what] : null

const hasGone = ({ side, state }: OwnMove): boolean => side === 'old' && (state === 'moved' || state === 'partly')

/** What to do where it was not them; null where nothing went. */
export const notMeText = (move: OwnMove): string | null =>
  hasGone(move)
    ? '不是你要搬的：现在就告诉站点，说“记录被搬走了，不是我要搬的”，请负责人和档案专人一起查。打电话或者当面说都行，不用讲记录里有什么。'
    : null

const SHOWN_FOR = 30 * DAY

/** On the account it went from it is shown for a month after it went; before, while it may be stopped. */
export const isShownOld = (move: OwnMove, now: Instant): boolean =>
  move.side === 'old' && (move.endedAt === null || (hasGone(move) && now < move.endedAt + SHOWN_FOR))

/** Whether there is something to stop. */
export const canStop = ({ state }: OwnMove): boolean => state === 'code' || state === 'asked' || state === 'waiting'
