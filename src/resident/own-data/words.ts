import type { AgreedTo, KeptKindId } from '#core/domain/privacy/kept'
import type { KeptKind } from '#core/domain/privacy/retention'

/** How many of something, as somebody says it. */
export const countWords: Record<KeptKindId, (count: number) => string> = {
  appointment: (count) => `近来的预约 ${count} 次`,
  'filed-appointment': (count) => `更早的预约 ${count} 次`,
  administration: (count) => `保存的自评 ${count} 份`,
  callback: (count) => `请人打给你 ${count} 次`,
  contribution: (count) => `寄给心语报的稿子 ${count} 篇`,
  'waiting-entry': (count) => `排过的候补 ${count} 条`,
  child: (count) => `孩子的档案 ${count} 份`,
  'child-result': (count) => `和孩子的档案放在一起的观察和问卷 ${count} 份`,
  look: (count) => `工作人员查看的记录 ${count} 条`,
  inbox: (count) => `告诉过你的消息 ${count} 条`,
  'message-leave': (count) => `微信还可以提醒你 ${count} 次`,
  'call-number': () => '变动了打给你的号码',
}

interface AgreedWords {
  readonly title: string
  /** What is no longer done from then on. */
  readonly stops: string
  /** What that does not undo. */
  readonly remains: string
  readonly where: string
  readonly page: string
}

/** What somebody agreed to, and what it means to take that back. */
export const agreedWords: Record<AgreedTo, AgreedWords> = {
  'keep-self-assessment': {
    title: '保存自评',
    stops: '把保存过的自评一份一份删掉，删掉的就没有了。以后每一次保存，都会再问你。',
    remains: '别的服务不受影响。',
    where: '去看保存的自评',
    page: '/resident/pages/kept/index',
  },
  'share-assessment': {
    title: '给咨询师看一份自评',
    stops: '收回以后，咨询师马上看不到。',
    remains: '已经看过、谈过的，没有办法当作没看过。自评还在你自己的记录里。',
    where: '去收回',
    page: '/resident/pages/kept/index',
  },
  'book-appointment': {
    title: '预约',
    stops: '取消没到的预约，先写的话和号码马上删掉，时间留给别人。',
    remains: '谈过的预约留三年，用来数服务次数；想连它一起删，就在这一页删除全部。',
    where: '去看我的预约',
    page: '/resident/pages/appointments/index',
  },
  'book-for-child': {
    title: '为孩子预约时，告诉咨询师孩子的年龄',
    stops: '取消那一次预约，就不再告诉。',
    remains: '已经告诉过的，没有办法当作没说过。',
    where: '去看我的预约',
    page: '/resident/pages/appointments/index',
  },
  'be-called': {
    title: '请人打给我',
    stops: '收回以后，号码和称呼马上删掉，不会再有人打来。',
    remains: '请求本身三十天以后没有；打过的电话，你手机的通话记录里还有。',
    where: '去看我的请求',
    page: '/resident/pages/call-back/index',
  },
  'be-called-about-changes': {
    title: '预约有变动，打电话告诉我',
    stops: '去掉以后，号码马上删掉，变动了不会有人打来。',
    remains: '变动还是写在“消息”里；打过的电话，你手机的通话记录里还有。',
    where: '去看我的预约',
    page: '/resident/pages/appointments/index',
  },
  'be-printed': {
    title: '给心语报写稿',
    stops: '收回以后，文字、署名和来往的话马上删掉，编辑做了一半的稿子也一起删掉。',
    remains: '已经登出来的，自己收不回；再寄一封说是哪一篇，编辑会撤下来。',
    where: '去看我寄的',
    page: '/leaflets/pages/contribute/index',
  },
  'guardian-for-child': {
    title: '以监护人的身份，为孩子保存',
    stops: '改成不同意以后，谁也看不到已经存的，也存不进新的。',
    remains: '存过的还在，要删就在孩子的档案里删。',
    where: '去看我的孩子',
    page: '/child/pages/children/index',
  },
  'child-agrees': {
    title: '孩子自己的同意',
    stops: '改成不同意以后，存不进新的；满 14 岁以后，已经存的谁也看不到。',
    remains: '存过的还在，要删就在孩子的档案里删。',
    where: '去看我的孩子',
    page: '/child/pages/children/index',
  },
}

/** How long, and by what; what we decided ourselves goes without saying so each time. */
export const keptUntil = ({ howLong, rule, source }: KeptKind): string =>
  rule === 'ours' ? `${howLong}。` : `${howLong}。依据：${source}。`
