import type { Consent } from './consents'

/** What somebody agrees to who asks to be called. Where it lies and for how long is true of this program. */
export const callbackConsent = {
  purpose: 'be-called',
  version: 1,
  title: '请先知道',
  paragraphs: [
    '我们会记下：打哪个号码、怎么称呼你、什么时候打安全、电话里能怎么说。号码、称呼和你写的话加密保存，只有正在给你打电话的那位工作人员、在你说的安全时间里能看到。每看一次都会记下来，你在“谁看过我写的”里能查到。',
    '你随时可以收回。一收回，号码、称呼和写的话马上删掉。打通并办完以后，整条请求再过三十天删掉。',
    '心邻不会给你发短信或微信消息，这台手机上也不存你写的内容。',
    '打电话的是社区的工作人员，不是急救，也不做诊断。电话里说的话会保密；你或别人的生命安全受到威胁，或者法律要求时，才会告诉必须知道的人。',
  ],
  notReviewed: '这些话还没有经过专业人员和法律人员审阅。',
} as const satisfies Consent & { readonly notReviewed: string }
