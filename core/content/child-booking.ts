import type { Consent } from './consents'

/** What a counsellor is told of a child somebody books for; agreed to together with the text on booking itself. */
export const childBookingConsent = {
  purpose: 'book-for-child',
  version: 1,
  title: '为孩子约的时候',
  paragraphs: [
    '建了档案的孩子，咨询师还能看到孩子大概几岁、几个月，好做准备。称呼照上面说的，只有你自己能看到；你在确认时选了告诉，这位咨询师才能看到。',
    '咨询师看不到你存过的筛查和记录。想给看哪一次，要你另外点一次同意。',
  ],
} as const satisfies Consent
