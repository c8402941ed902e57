import { Text } from '@tarojs/components'
import { Card } from '../../components/card/card'
import { Field } from '../../components/field/field'
import styles from '../places/places.module.scss'

interface QuietCardProps {
  readonly from: string
  readonly until: string
  readonly troubleAt: (of: 'from' | 'until') => string | null
  readonly onChange: (part: { readonly from?: string; readonly until?: string }) => void
}

/** When nothing is sent. */
export function QuietCard({ from, until, troubleAt, onChange }: QuietCardProps) {
  return (
    <Card id='quiet' title='不发的时间'>
      <Text className={styles.note}>
        这段时间里不发，等到早上。前一小时的提醒照发，早上两小时以内就要来的变动也照发。两个写成一样，就什么时候都发。
      </Text>
      <Field
        id='quiet-from'
        label='从几点起'
        value={from}
        most={8}
        trouble={troubleAt('from')}
        onChange={(value) => onChange({ from: value })}
      />
      <Field
        id='quiet-until'
        label='到几点'
        value={until}
        most={8}
        trouble={troubleAt('until')}
        onChange={(value) => onChange({ until: value })}
      />
    </Card>
  )
}
