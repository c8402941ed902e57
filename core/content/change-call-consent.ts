import type { Consent } from './consents'

/** What somebody agrees to who leaves a number for the case that a change of an appointment does not reach them. */
export const changeCallConsent = {
  purpose: 'be-called-about-changes',
  version: 1,
  title: '请先知道',
  paragraphs: [
    '要不要由你决定。不留号码，一样可以预约，变动都写在“我的”里的“消息”。',
    '留了以后，预约有变动，或者你要过的微信提醒没有送到，你自己也还没看到的时候，站点的社区工作人员会在你说的安全时间里打这个号码。电话里只说约的时间怎样了，不说是什么预约。',
    '没人接就挂掉，别人接了就说一声“打扰了”。你选了可以留话、可以转告的，才说一句“约好的时间有变动”，别的不说。来电会留在手机的通话记录里。',
    '号码加密保存。要打的那位工作人员，在安全时间里才看得到，每看一次都会记下来，你在“谁看过我写的”里能查到。',
    '你随时可以改，也可以去掉，一去掉号码马上删掉。半年没有再约，也没有改过，会自己删掉。换了微信、把记录搬到新账号的，号码不跟过去，要的话再留一次。',
  ],
  notReviewed: '这些话还没有经过专业人员和法律人员审阅。',
} as const satisfies Consent & { readonly notReviewed: string }
