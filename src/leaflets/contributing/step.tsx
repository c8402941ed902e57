import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from '../../components/button/button'
import { Page } from '../../components/page/page'
import styles from '../leaflets.module.scss'

interface StepProps {
  readonly id: string
  readonly heading: string
  readonly lead?: string
  readonly next?: string
  readonly busy?: boolean
  readonly onNext: () => void
  readonly onBack: () => void
  readonly children: ReactNode
}

/** One question. */
export function Step({ id, heading, lead, next = '继续', busy = false, onNext, onBack, children }: StepProps) {
  return (
    <Page
      title='读一读'
      heading={heading}
      lead={lead}
      footer={
        <>
          <Button id='step-next' busy={busy} onPress={onNext}>
            {next}
          </Button>
          <Button kind='quiet' id='step-back' disabled={busy} onPress={onBack}>
            上一步
          </Button>
        </>
      }
    >
      <View id={id} className={styles.step}>
        {children}
      </View>
    </Page>
  )
}
