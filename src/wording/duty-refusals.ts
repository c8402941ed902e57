import type { Refusal } from '#core/contracts/index'

/** Told to whoever is on duty at a site, and to who makes its rota. */
export const dutyRefusals = {
  'week-unclear': '只能看前后八个星期的值班表，请换一个星期。',
  'rota-changed': '刚才有另一个人改过这一周的值班表，这一次没有存。你排的都还在，请对一对再存。',
  'shift-unclear': '有一班的日子或时间对不上：要在这一周里，开始要早于结束。',
  'shift-begun': '到了点的班不能再加、再改、再去掉，也不能再请人替。没有来的，会记在“没有人值守”里。',
  'shift-outside-hours': '有一班不在站点开门的时间里。请看看这一天几点开门。',
  'shift-overlaps': '同一个人在同一个时间只能有一班，这一段在这里或者别的站点已经排上了。',
  'cannot-be-on-duty': '有一位现在不能在这里值班：离开了、停着，或者约定没有签、培训没有过。请换一位。',
  'code-of-elsewhere': '扫到的是另一个站点的码，请扫这个站点墙上的码。',
  'shift-unknown': '没有找到你的这一班，可能已经改给了别人。请刷新后再看看。',
  'shift-over': '这一班已经结束了，不能再登记到岗。',
  'shift-come-to': '这一班你已经登记到岗了，不能再请人替。',
  'ask-standing': '这一班你已经请人替了，还在等回音。想换个人请，先收回上一次的。',
  'ask-unclear': '要换的两班对不上：换回来的要是那一位在同一个星期、同一个站点的班。请刷新后再选。',
  'nobody-to-ask': '这一段时间没有别的同事能来值守，请告诉排班的负责人。',
  'asks-full': '这一周已经有四十班在请人替，再请不了了。请告诉排班的负责人。',
  'ask-unknown': '没有找到这一次请人替班，可能已经过去了。请刷新后再看看。',
  'ask-taken': '这一班已经有别人接下了。',
  'ask-declined': '这一次已经回过说不行了。',
  'ask-withdrawn': '请人替班的同事改了主意，这一班还是本人值。',
  'shift-changed': '这一班已经有变动：改了、去掉了，或者原来的人已经到岗，这一次不作数了。',
  'shifts-full': '这一周的班已经排满七十班，再排不下了。',
  'alarm-unknown': '没有找到这次没有人值守的记录，请刷新后再看看。',
  'alarm-closed': '这次没有人值守已经记过原因，办结了。',
  'still-unattended': '现在还是没有人在，先请人去，有人到了再办结。',
} satisfies Partial<Record<Refusal, string>>
