import type { Article } from '#core/domain/reading/article'
import { whereToGetHelp } from './ending'

export const counsellingWithoutHearing: Article = {
  id: 'a54',
  title: '听不见的人，第一次去谈话',
  summary: '一张给别人看的卡片，几条写给咨询师的话。',
  audience: 'everyone',
  minutes: 3,
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-28',
  reviewBy: '2027-05-11',
  words: ['听障', '聋人', '手语', '听不见', '咨询', '残疾'],
  sources: [
    {
      title: 'Interpreter information',
      publisher: 'SignHealth（英国聋人健康慈善机构）',
      url: 'https://www.signhealth.org.uk/about-deafness/interpreter-information/',
    },
    {
      title: 'Communication with deaf and hard of hearing people',
      publisher: '英国皇家聋人协会（RNID）',
      url: 'http://www.rnid.org.uk/information_resources/employment/employer_information/making_your_business_accessible/communication_with_deaf_and_hard_of_hearing_people/',
    },
    {
      title: 'People who are deaf or hard of hearing',
      publisher: '谢菲尔德大学',
      url: 'http://www.sheffield.ac.uk/ssid/admin/language/hearing',
    },
    {
      title: 'Working with British Sign Language / English interpreters',
      publisher: '英国利兹与约克 NHS 信托，聋人儿童青少年心理健康服务',
      url: 'https://www.leedsandyorkpft.nhs.uk/our-services/deaf-child-and-adolescent-mental-health-service/working-with-british-sign-language-english-interpreters/',
    },
  ],
  blocks: [
    {
      kind: 'paragraph',
      text: '社区站点的门铃响了三遍，里头一遍遍喊“请进”。门外的她听不见，又按了第四遍。后来是保洁大姐开的门，隔着口罩说了长长一串，一边说，一边转过脸去指楼道。',
    },
    {
      kind: 'paragraph',
      text: '想找人谈一谈，头一关卡在门口。这篇分两半，前一半给听不见、听不清的人，后一半可以直接转给要见你的咨询师。',
    },
    { kind: 'heading', text: '去之前，你来挑' },
    {
      kind: 'list',
      items: [
        '在“预约”里约，不用打电话；有的站点可以选“文字”或“视频”，不用出门。到了站点，先把下面的卡片递过去。',
        '用什么谈：手语、写字、打字、看口型，或者几样掺着用。你挑，不用将就。',
        '要手语翻译，早点问：站点未必有，残联有时能帮着找。先打听三样：是不是认识的人，守不守密，能不能换。手语圈子不大，怕碰见熟人，就直说。',
        '尽量不请家里人当翻译。有些话，妈妈坐在中间就说不出来。',
        '进了屋，选一个看得清他脸的座位，让光照着他，不照你的眼。',
      ],
    },
    { kind: 'heading', text: '一张给别人看的卡片' },
    {
      kind: 'paragraph',
      text: '“我听不见（或听不清）。请看着我说，摘下口罩，照平常的快慢，一次一个人说。没看懂，我会举手。日期、地点、号码，请写下来。谢谢。”',
    },
    { kind: 'heading', text: '写给咨询师' },
    {
      kind: 'list',
      items: [
        '先问：“怎么谈，你最舒服？”问过再定。',
        '脸朝他，有光，手别挡嘴，不喊，不夸张口型。',
        '有手语翻译在，也对着来谈的人讲，说“你”，不说“你问问他”。说几句停一停，翻译要赶上来。',
        '口型能看出来的只是一小部分，盯久了很累，二十分钟歇一歇。',
        '对许多从小打手语的人，书面的汉语是第二种话。写短句，不写成语。他写得不顺，不等于想得不清楚。',
        '约的钟点排宽一些。同样的话，这样谈要更久。',
      ],
    },
    { kind: 'heading', text: '谈的时候' },
    {
      kind: 'paragraph',
      text: '没看懂就举手，别点头混过去。说到难受处，眼睛一低，就等于关了耳朵，请他停下来等你。哭的时候，手也可以停。',
    },
    { kind: 'heading', text: '今天把卡片改成你的' },
    {
      kind: 'paragraph',
      text: '上面那张卡片，换成你自己的话，存在手机里最好找的地方。家里有听不清的老人，也替他存一张。',
    },
    { kind: 'heading', text: '哪些情况不要再等' },
    {
      kind: 'paragraph',
      text: '有危险，又打不了电话，可以发短信到 12110 报警，后面一般要接本地区号的后三位，写清在哪儿、出了什么事、你听不见。想到死了，马上发消息给一个人，请他过来，请他替你打电话；没人回，就发这条短信，写你在哪儿、怎么了。身边有人，就把这一页给他看，请他替你打 120 或 12356。心里沉，睡不着，吃不下，有两周了，去医院的心理门诊，带上卡片，请分诊台叫号时写给你看。',
    },
    whereToGetHelp,
  ],
}
