import type { Refusal } from '#core/contracts/index'

/** About the pool of experts and how somebody comes into it: for the pages of staff. */
export const expertRefusals = {
  'expert-unknown': '专家库里没有找到你，可能岗位刚刚结束了。请找这里的负责人。',
  'away-past': '不接问题的最后一天要在今天或以后，请重新选。',
  'away-too-long': '最多写到一年以后。要停更久，请在“我的岗位”里离开这个岗位。',
  'batch-unknown': '没有找到这一批，可能提的人刚刚撤回了。请回到名单再看看。',
  'batch-decided': '这一批已经有人审定了，一批只审一次。请刷新看看结果。',
  'batch-changed': '提的人刚刚改过这一批，你看的是改以前的，这一次没有存。请重新看一遍。',
  'batch-not-yours': '这一批是别的同事提的，只有提的人能改、能撤回。',
  'batches-full': '这个地方还有五批没有审定，请先等它们审完，再提新的。',
  'own-batch': '这一批是你提的，要请另一位同事来审。',
  'decisions-missing': '还有人没有定下来。每一位都要选收还是不收。',
  'decline-reason-missing': '不收的，请写一句为什么。',
  'tells-how-to-reach': '里面像是有电话、微信号、网址或者一长串数字。专家库里不放任何联系方式，请去掉再存。',
  'candidate-nameless': '有一位还没有写称呼。',
  'candidate-wordless': '有一位还没有写在哪里工作，或者凭什么入库。',
  'candidate-twice': '同一位写了两次，请去掉一个。',
  'candidate-unknown': '这一批里没有找到这个人，名单可能已经过期清掉了。',
  'batch-undecided': '这一批还没有审定，审定以后才能邀请。',
  'decided-by-you': '这一批是你审的，邀请要由另一位负责人来发。',
  'candidate-declined': '这一位没有收下，不能邀请。',
  'candidate-came': '这一位已经入库了，不用再邀请。',
  'candidate-invited': '这一位已经有一份没用过的邀请。码丢了的话，先在“同事”里收回那一份，再来做一份。',
  'batch-ending': '这一批的名单过几天就到期清掉，等不到邀请用完了。请重新提一批。',
  'batch-about-you': '这一批里有和你同名的人，名单要由别的同事来看。',
} satisfies Partial<Record<Refusal, string>>
