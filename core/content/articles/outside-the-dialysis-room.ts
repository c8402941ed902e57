import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const outsideTheDialysisRoom: Article = {
  id: 'a27',
  title: '透析室门外的长椅',
  summary: '一周三回，一回四个钟头。里面的人在熬，外面的人也在熬。',
  audience: 'caregivers',
  minutes: 4,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-29',
  reviewBy: '2027-03-18',
  words: ['透析', '尿毒症', '陪护', '慢性病', '洗肾', '血透', '肾病'],
  sources: [
    {
      title: 'Supporting a Loved One: Family and Caregiver Support',
      publisher: 'London Health Sciences Centre（加拿大）',
      url: 'https://www.lhsc.on.ca/regional-renal-program/supporting-a-loved-one',
    },
    {
      title: 'A Caregiver’s Wish List: Tips on How Dialysis Patients Can Help Their Caregivers',
      publisher: '美国肾病患者协会（AAKP）',
      url: 'https://aakp.org/a-caregivers-wish-list-tips-on-how-dialysis-patients-can-help-their-caregivers/',
    },
    {
      title: 'Identifying & Managing Stress in Care Partners',
      publisher: 'Home Dialysis Central',
      url: 'https://homedialysis.org/news-and-research/blog/350-identifying-managing-stress-in-care-partners',
    },
    {
      title: 'Management of life threatening bleeds from arteriovenous fistulae and grafts（2018）',
      publisher: '英格兰国民保健署（NHS England）',
      url: 'https://www.england.nhs.uk/2018/11/life-threatening-bleeds-from-arteriovenous-fistulae-and-grafts/',
    },
    {
      title: '血液透析一回不去会怎样（英文，给患者的单页）',
      publisher: '英国北部护理联盟 NHS 信托（Northern Care Alliance）',
      url: 'https://www.northerncarealliance.nhs.uk/patient-information/patient-leaflets/renal-renal-haemodialysis-non-attendance-advice',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '门关上，机器的声音就小了。长椅上坐着两个人。老马陪妻子来第三年，小秦陪父亲来第三个礼拜。小秦手里攥着一瓶水，拧开又盖上。',
    },
    { kind: 'paragraph', text: '“头一回陪？”老马问。' },
    { kind: 'paragraph', text: '“第七回。我请了四回假了。”' },
    { kind: 'paragraph', text: '“别全请完，路长着呢。”' },
    { kind: 'heading', text: '小秦问：我能做点什么' },
    { kind: 'paragraph', text: '“我爸回家往床上一倒，一句话不说。我做什么都不对。”' },
    {
      kind: 'paragraph',
      text: '“透完那天是累，身子像被拧过。你别追着问好不好受。给他留一碗软的，窗帘拉上，让他睡。第二天人就活泛了，想说话、想下棋，放在第二天。”',
    },
    { kind: 'paragraph', text: '“他要喝水，医生说要控。我一管，他就骂。”' },
    {
      kind: 'paragraph',
      text: '“我老婆也骂过。后来我不管了，杯子她自己量，本子她自己记。她那双手记了二十年账，记这个算什么。你越替他管，他越觉得自己没用了。他做得了的，慢一点也让他做。他自己来一样，你就轻一样。”',
    },
    { kind: 'heading', text: '老马也有问的：心里那点不敢说的念头' },
    {
      kind: 'paragraph',
      text: '“说句不好听的。有天下雨堵车，我在后视镜里看她睡着了，忽然想，这样的日子有没有个头。想完我抽了自己一下。”',
    },
    { kind: 'paragraph', text: '小秦很久没作声，说：“我前天也想了。”' },
    {
      kind: 'paragraph',
      text: '心疼、骄傲、烦、怕、盼着结束，常常挤在同一天里。陪着长病的人，大多都有过。冒出这样的念头，不是你心坏，是该换个人来替一替了。',
    },
    { kind: 'heading', text: '护士出来，听见了半截' },
    {
      kind: 'paragraph',
      text: '她说：“你们俩，一个早饭没吃，一个血压药忘了带，我可都看见了。”她指指走廊那头：医务社工上午在，能帮着问异地报销、救助、接送，哪天撑不住也可以去坐坐。',
    },
    { kind: 'paragraph', text: '“里面的人一周来三回，有人称体重、量血压。外头的人没人量。你们自己量。”' },
    { kind: 'heading', text: '这四个钟头，是你的' },
    {
      kind: 'paragraph',
      text: '今天先想好这一个钟头去哪儿，下回透析就试：把人送进去，跟护士说一声电话开着，离开这条长椅一个钟头。吃一顿热的，到外头走一圈，或者在车里睡四十分钟，熄了火，窗开条缝。不去给他买东西，不去缴费。这一个钟头只归你。',
    },
    {
      kind: 'paragraph',
      text: '家里再排一排：三回里，能不能有一回由弟弟来、由邻居顺路捎、坐社区的车。哪怕一个月换下来两回。自己的体检、自己的牙，也写进那张排班表。',
    },
    {
      kind: 'paragraph',
      text: '门开了，妻子在里面坐够了一刻钟，护士量过血压才放她出来，走得还慢。老马站起来，没去搀，把胳膊弯着伸过去。她自己挽上了。',
    },
    { kind: 'paragraph', text: '“礼拜四见。”他对小秦说。' },
    { kind: 'heading', text: '什么时候该找人帮忙' },
    {
      kind: 'paragraph',
      text: '里头的人漏了一回透析，喘、心慌、腿软，或者胸口疼，不等下一回，打 120。手上那条瘘出血按不住，一边按着，一边打 120。谁说了不想活，今天就不让他一个人待着。两周以来几乎天天睡不好、一点就着、什么都不想管，或者靠酒才睡得着，去心理门诊，也可以把咨询师约在他透析的那几个钟头里。里头的人说“不透了，别管我”，不要当场吵，先问他怕什么、累在哪儿，再一起去找主治医生谈。',
    },
    whereToGetHelp,
  ],
}
