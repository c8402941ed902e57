import type { Consent } from './consents'

/**
 * What a person agrees to who has coming appointments kept on the phone. By itself, because the first pages need its
 * version and not the other texts.
 */
export const onThisPhone = {
  purpose: 'keep-appointments-on-phone',
  version: 1,
  title: '没有网也能看到',
  paragraphs: [
    '愿意的话，可以把还没到的预约存在这台手机上：预约码、时间、地点和方式，没有你和咨询师的名字。没有网的时候，打开“我的预约”也能看到。',
    '能打开这台手机的人也可能看到。和别人共用一台手机的话，可以不存。',
    '时间过了、取消了，就自动删掉。以后再约的也会这样存，直到你在“我的预约”里关掉。',
  ],
} as const satisfies Consent
