import { View } from '@tarojs/components'
import { lineAudiences, lineCosts } from '#core/domain/hotlines/line'
import { Card } from '../../components/card/card'
import { Choice } from '../../components/choice/choice'
import { Field } from '../../components/field/field'
import { Lines } from '../../counsellor/form/lines'
import { Options } from '../../counsellor/form/options'
import { isOfOurs, type LineForm } from './form'
import { HoursFields } from './hours-fields'
import styles from './line.module.scss'
import { audienceWords, costWords, type Kept } from './words'

export interface FieldsProps {
  readonly form: LineForm
  readonly change: (part: Partial<LineForm>) => void
}

interface LineFieldsProps extends FieldsProps {
  readonly kept: Pick<Kept, 'places' | 'everywhere'>
  readonly hoursTrouble: string | null
}

/** What is to be said of a line, each part by itself. The number stays what it is once it is stored. */
export function LineFields({ form, change, kept, hoursTrouble }: LineFieldsProps) {
  return (
    <View className={styles.columns}>
      <Card title='这条线路'>
        {form.revision === null ? (
          <Field
            id='line-number'
            label='号码'
            value={form.number}
            most={20}
            note='只写数字，区号后面可以加短横线。'
            onChange={(number) => change({ number })}
          />
        ) : null}
        <Options label='怎么联系'>
          <Choice id='way-call' label='打电话' chosen={form.way === 'call'} onChoose={() => change({ way: 'call' })} />
          <Choice id='way-text' label='发短信' chosen={form.way === 'text'} onChoose={() => change({ way: 'text' })} />
        </Options>
        <Field id='line-name' label='名称' value={form.name} most={60} onChange={(name) => change({ name })} />
        <Lines
          id='line-about'
          label='做什么用的'
          value={form.about}
          most={200}
          note='用居民的话说：什么时候可以打。'
          onChange={(about) => change({ about })}
        />
        <Field id='line-owner' label='主办单位' value={form.owner} most={60} onChange={(owner) => change({ owner })} />
        <Options label='给谁用'>
          {lineAudiences.map((one) => (
            <Choice
              key={one}
              id={`audience-${one}`}
              label={audienceWords[one]}
              chosen={form.audience === one}
              onChoose={() => change({ audience: one })}
            />
          ))}
        </Options>
        <Places form={form} change={change} kept={kept} />
        {isOfOurs(form) ? (
          <Options
            label='谁来接'
            note='自己的人接的，可以排值班。接听时间里过了十分钟没有人到岗，居民会看到“暂无人值守”。要写明接听时间，号码要七位以上。'
          >
            <Choice
              id='ours-no'
              label='别的单位接'
              chosen={form.ours !== true}
              onChoose={() => change({ ours: false })}
            />
            <Choice
              id='ours-yes'
              label='我们自己的人接'
              chosen={form.ours === true}
              onChoose={() => change({ ours: true })}
            />
          </Options>
        ) : null}
        <Field
          id='line-languages'
          label='说什么话'
          value={form.languages}
          most={60}
          note='比如“普通话、粤语”。没有查到就空着。'
          onChange={(languages) => change({ languages })}
        />
        <Options label='费用'>
          {lineCosts.map((one) => (
            <Choice
              key={one}
              id={`cost-${one}`}
              label={costWords[one]}
              chosen={form.cost === one}
              onChoose={() => change({ cost: one })}
            />
          ))}
        </Options>
      </Card>
      <HoursFields form={form} change={change} trouble={hoursTrouble} />
    </View>
  )
}

function Places({ form, change, kept }: FieldsProps & Pick<LineFieldsProps, 'kept'>) {
  const fixed = kept.everywhere ? [{ id: 'country', name: '全国' }] : []
  const other = kept.everywhere ? [{ id: 'elsewhere', name: '别的地方' }] : []
  return (
    <>
      <Options label='管哪里' note='本地的排在前面；别的地方的，有人找才看得到。'>
        {[...fixed, ...kept.places, ...other].map(({ id, name }) => (
          <Choice
            key={id}
            id={`place-${id}`}
            label={name}
            chosen={form.place === id}
            onChoose={() => change({ place: id })}
          />
        ))}
      </Options>
      {form.place === 'elsewhere' ? (
        <Field
          id='line-place'
          label='地方的名字'
          value={form.placeName}
          most={60}
          onChange={(placeName) => change({ placeName })}
        />
      ) : null}
    </>
  )
}
