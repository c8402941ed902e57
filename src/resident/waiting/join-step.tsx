import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from '../../components/button/button'
import { Page } from '../../components/page/page'
import styles from '../calling-back/calling-back.module.scss'

interface JoinStepProps {
  readonly id: string
  readonly heading: string
  readonly lead?: string
  readonly next?: string
  readonly busy: boolean
  readonly onNext: () => void
  readonly onBack: () => void
  readonly children: ReactNode
}

/** One question. */
export function JoinStep({ id, heading, lead, next = '继续', busy, onNext, onBack, children }: JoinStepProps) {
  return (
    <Page
      title='预约'
      heading={heading}
      lead={lead}
      footer={
        <>
          <Button id='join-next' busy={busy} onPress={onNext}>
            {next}
          </Button>
          <Button kind='quiet' id='join-back' disabled={busy} onPress={onBack}>
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
