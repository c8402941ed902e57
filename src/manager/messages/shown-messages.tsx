import { Text, View } from '@tarojs/components'
import { occasions } from '#core/domain/messages/occasion'
import { Card } from '../../components/card/card'
import { Notice } from '../../components/notice/notice'
import styles from '../places/places.module.scss'
import { carriedText, quietText } from './differing'
import { formOf, type Settings } from './form'
import { occasionNames, occasionNotes } from './words'

/** For who manages a place under another one: what is sent, to be read. */
export function ShownMessages({ settings }: { readonly settings: Settings }) {
  const form = formOf(settings)
  return (
    <>
      <Notice kind='info' id='not-yours'>
        模板是整个小程序共用的，由最上面一级的负责人来改。这里可以看现在是怎样的。
      </Notice>
      <View className={styles.columns}>
        {occasions.map((of) => {
          const { templateId, fields } = form.templates[of]
          return (
            <Card key={of} id={`shown-${of}`} title={occasionNames[of]}>
              <Text className={styles.note}>{occasionNotes[of]}</Text>
              <Text>{templateId === '' ? '还没有模板，不发。' : `模板编号：${templateId}`}</Text>
              {fields.map((field) => (
                <Text key={field.name}>{`${field.name}：${carriedText(field)}`}</Text>
              ))}
            </Card>
          )
        })}
        <Card id='shown-quiet' title='不发的时间'>
          <Text>{quietText(form)}</Text>
        </Card>
      </View>
    </>
  )
}
