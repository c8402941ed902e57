import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { afterAssault, whoHurts } from './sources/family'
import { bodyRules, bodySecrets } from './sources/little-ones'

export const bodySafety: GuidanceCard = {
  id: 'g26',
  title: '洗澡时的那个问题',
  summary: '认身子的时候，正好讲安全。',
  months: { from: 36, to: 131 },
  worry: 'safety',
  topic: 'parenting',
  signs: ['ws-60m-2'],
  urgent: false,
  parts: [
    { kind: 'scene', text: '四岁的孩子在澡盆里问：“为什么我有，妹妹没有？”旁边有人赶紧说：“羞。”' },
    {
      kind: 'meaning',
      text: '他在认自己的身子，和认鼻子、耳朵一样。这是开口讲安全最好的时候：背心短裤盖住的地方是自己的。伤害孩子的多半是熟人，所以要教的是“哪种事不行”，不只是“提防陌生人”。',
    },
    {
      kind: 'week',
      steps: [
        '用平常的词教他认：男孩女孩哪里不同，哪里不给别人看、不给别人碰。',
        '分清两种秘密：生日礼物是好的秘密；让人难受又不许说的，要马上告诉大人。',
        '和他数五个可以说的大人，写下来。',
      ],
    },
    { kind: 'say', text: '“谁要看、要碰，你都可以说不要。看病、洗澡，要爸妈在旁边。告诉我，我不会怪你，也会信你。”' },
    { kind: 'avoid', text: '“羞死了。”也别逼他亲亲抱抱亲戚。' },
    {
      kind: 'seek',
      text: '五岁还说不出自己是男孩还是女孩，体检时问儿童保健医生。私处疼、痒、出血，当天去医院，请医生看。孩子说有人碰了他的私处，打 110，再去医院，先别洗澡换衣服。忽然很怕某个人，别让他们单独在一起，打 12355 问一问。',
    },
  ],
  sources: [bodyRules, bodySecrets, whoHurts, afterAssault],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-28',
}
