import type { Consent } from './consents'

/** What is agreed to where something about a child is shown to a counsellor: in a guardian's words, and in a child's. */
export const childShareConsents = {
  guardian: {
    purpose: 'share-child-result',
    version: 1,
    title: '把这次看到的给咨询师看',
    paragraphs: [
      '给不给看由你决定，不给也照样谈。',
      '给看以后，只有你选的那一位咨询师、为了给这个孩子约的那一次谈话能看到：这一份里的每一题和你的回答、孩子那时的月龄和完成的日子。孩子的称呼和别的记录看不到。',
      '到你选的日子就自动关上，最长到那次谈话以后三十天。预约取消或改期了、你收回了对这份档案的同意，也会关上。',
      '咨询师每看一次都要先说为什么看，这里会记下来，能看这份记录的监护人都查得到。',
      '你随时可以收回，收回以后马上看不到。已经看过、谈过的，没有办法当作没看过。',
      '没有人在后台实时查看。如果孩子有危险，请直接打 120 或 110。',
    ],
  },
  /** Plain enough to be read by an eight-year-old: no sentence longer than fifteen characters. */
  child: {
    purpose: 'share-own-result',
    version: 1,
    title: '给咨询师看，先听你的',
    paragraphs: [
      '咨询师是陪人说话的大人。',
      '给不给看，你说了算。',
      '不给看，也一样能聊。',
      '只有你们约的那一位能看。',
      '大人看不到的，那一位也看不到。用你自己的手机给，就看全部。',
      '每看一次，这里都会记下来。',
      '到了日子，会自己关上。',
      '你随时可以收回。',
    ],
  },
} as const satisfies Record<string, Consent>

interface IssuersTerms {
  /** What is said of an answer that counts. */
  readonly counted: string
  /** Outcome → what the issuer says of it; what stands between “ ” is word for word. */
  readonly outcomes: Readonly<Record<string, string>>
}

const maybe = '说的是可能，要当面看过才知道。'

/**
 * Scale → how its issuer speaks of what was found, for a counsellor; a parent reads core/content/child-results instead.
 * 国卫办妇幼发〔2022〕12号 三（二）1（3）and the note of annex 1; 国卫办妇幼函〔2024〕467号, as in docs/scale-sources.md.
 */
export const issuersTerms: Readonly<Record<string, IssuersTerms>> = {
  'warning-signs': {
    counted: '算一条阳性',
    outcomes: {
      lost: `规范里，最后这一问不分年龄：答“是”就算初筛异常，家长要尽快带孩子到县级妇幼保健机构复筛。${maybe}`,
      some: `规范的原话是：“该年龄段任何一条预警征象阳性，提示有发育偏异的可能”。家长要尽快带孩子到县级妇幼保健机构复筛。${maybe}`,
    },
  },
  milestones: {
    counted: '算一项没有出现',
    outcomes: {
      one: '指南的说法是：有1项发育标志未出现，应通过加强亲子交流与玩耍等促进发育，并向医务人员寻求指导和帮助。',
      more: '指南的说法是：有2项及以上发育标志未出现，应带婴幼儿到医疗机构进行相关检查。',
    },
  },
}
