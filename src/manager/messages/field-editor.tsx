import { View } from '@tarojs/components'
import type { Occasion } from '#core/domain/messages/occasion'
import { Button } from '../../components/button/button'
import { Choice } from '../../components/choice/choice'
import { Field } from '../../components/field/field'
import { Options } from '../../counsellor/form/options'
import styles from '../places/places.module.scss'
import { carriedOn, type WrittenField } from './form'
import { carries, occasionNames } from './words'

interface FieldEditorProps {
  readonly id: string
  readonly title: string
  /** What of, read out with it: each template has a first field. */
  readonly occasion: Occasion
  readonly note?: string | undefined
  readonly field: WrittenField
  readonly nameTrouble: string | null
  readonly wordsTrouble: string | null
  readonly onChange: (part: Partial<WrittenField>) => void
  readonly onRemove: () => void
}

/** One of WeChat's fields: how it is called there, and what it carries. */
export function FieldEditor(props: FieldEditorProps) {
  const { id, title, occasion, note, field, nameTrouble, wordsTrouble, onChange, onRemove } = props
  return (
    <View className={styles.list}>
      <Field
        id={`name-${id}`}
        label={`${title}的名字`}
        note={note}
        value={field.name}
        most={24}
        trouble={nameTrouble}
        onChange={(name) => onChange({ name })}
      />
      <Options label={`${title}放什么`}>
        {carriedOn(occasion).map((one) => (
          <Choice
            key={one}
            id={`${one === 'words' ? 'says' : one}-${id}`}
            label={carries[one]}
            chosen={field.carries === one}
            onChoose={() => onChange({ carries: one })}
          />
        ))}
      </Options>
      {field.carries === 'words' ? (
        <Field
          id={`words-${id}`}
          label={`${title}的话`}
          value={field.words}
          most={40}
          trouble={wordsTrouble}
          onChange={(words) => onChange({ words })}
        />
      ) : null}
      <Button kind='quiet' id={`remove-${id}`} label={`去掉${title}，${occasionNames[occasion]}`} onPress={onRemove}>
        去掉
      </Button>
    </View>
  )
}
