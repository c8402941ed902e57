import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const homeworkInFirstGrade: Article = {
  id: 'a37',
  title: '一年级的作业桌',
  summary: '桌上少一点，桌边只坐一个人，到点就收。',
  audience: 'parents',
  minutes: 3,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-29',
  reviewBy: '2027-04-26',
  words: ['写作业', '一年级', '作业拖拉', '辅导作业', '小学', '吼孩子'],
  sources: [
    {
      title: '中共中央办公厅、国务院办公厅关于进一步减轻义务教育阶段学生作业负担和校外培训负担的意见（2021）',
      publisher: '中共中央办公厅、国务院办公厅',
      url: 'https://www.gov.cn/zhengce/2021-07/24/content_5627132.htm',
    },
    {
      title: 'My child is rushing through homework',
      publisher: 'Alloprof（加拿大魁北克）',
      url: 'https://www.alloprof.qc.ca/en/parents/articles/homework-assistance/child-rushing-through-homework-k1626',
    },
    {
      title: '综合防控儿童青少年近视实施方案（2018）',
      publisher: '教育部、国家卫生健康委员会等八部门',
      url: 'http://www.moe.gov.cn/srcsite/A17/moe_943/s3285/201808/t20180830_346672.html',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '饭桌收了一半，油渍擦掉，铺上本子。她八点坐下，写“大”，写“小”，橡皮擦破一个洞。爸爸在左，妈妈在右，弟弟在桌子底下开小火车。九点半，一共四行字，三个人都哭了。',
    },
    { kind: 'paragraph', text: '先不说谁对谁错，绕着这张桌子走一圈看看。' },
    { kind: 'heading', text: '桌上有什么' },
    {
      kind: 'list',
      items: [
        '只留今天用的那一本，写完一本换一本。',
        '笔两支，削好；橡皮一块，素的，不带香味，不带小轮子。',
        '水喝过，厕所上过，再坐下。坐下以后，大人不递水果。',
        '电视、手机、小火车，这半个钟头一起下班。',
      ],
    },
    { kind: 'heading', text: '桌边坐着谁' },
    {
      kind: 'paragraph',
      text: '一个大人就够。不坐对面，坐斜后方，手里有自己的事：择豆角，记账，补袜子。看见写歪了，忍住，等她自己叫。她叫了，先问“你觉得这题要你做什么”，不急着给答案。写完一起看，先指一个写得最好的字，再让她挑一个自己想改的。只改一个。',
    },
    { kind: 'heading', text: '桌上的钟' },
    {
      kind: 'paragraph',
      text: '六七岁的孩子，本来就坐不了多久。把事切小：写十分钟，起来蹦二十下，再写十分钟，比连坐一个钟头管用。',
    },
    {
      kind: 'paragraph',
      text: '国家有规定，小学一二年级不布置书面的家庭作业，三到六年级平均不超过六十分钟。要是天天写到九点，先看看这些到底是谁布置的：老师、培训班，还是我们自己。是老师布置的，记一周，拿着去问，口气平平的：“我们家这周每天写到这个点，老师帮着看看，是方法不对，还是量多了？”',
    },
    { kind: 'heading', text: '桌子底下' },
    {
      kind: 'paragraph',
      text: '脚够得着地吗？够不着，垫个小板凳。灯从不拿笔的那只手那边来。看书老歪头、抄黑板老漏字的，先去查眼睛。',
    },
    { kind: 'heading', text: '收桌' },
    {
      kind: 'paragraph',
      text: '到点就收，没写完也收。明天她自己去跟老师说，你帮她写一张条子。头几回难堪，可她学会了一件比“大”“小”更要紧的事：钟点是真的。收完桌，留一段只属于你们俩的时间，不提作业。',
    },
    { kind: 'heading', text: '今晚只说一句' },
    {
      kind: 'paragraph',
      text: '今晚写完，只说一句你真看见的：“你擦了三次，第四次自己写对了。”后面不加“要是天天都这样就好了”。',
    },
    { kind: 'heading', text: '什么时候该去看看' },
    {
      kind: 'paragraph',
      text: '过了头一个学期，拼音、数数怎么教都留不住；在家、在学校、在姥姥家，一分钟都坐不下来；一到写字就肚子疼、抠手、说自己笨，约班主任谈一次，再去儿科或妇幼保健院，查视力、听力，也看看学习和注意力。孩子说“不想活了”，当真：今晚身边不离人，今天就带她去医院的心理门诊，或者打 12356。为作业动了手，先停下来，今天就找人说说。',
    },
    whereToGetHelp,
  ],
}
