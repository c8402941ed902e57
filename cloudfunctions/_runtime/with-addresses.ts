import type { Picture } from '#core/domain/publishing/picture'
import type { Block } from '#core/domain/reading/article'
import { addressesOf } from './files'

/** Pictures with where they are to be had for a while. */
export async function withAddresses(blocks: readonly Block[], pictures: readonly Picture[]): Promise<Block[]> {
  const fileOf = (id: string) => pictures.find((one) => one.id === id)?.kept?.fileId ?? ''
  const addresses = await addressesOf(pictures.flatMap(({ kept }) => kept?.fileId ?? []))
  return blocks.map((block) =>
    block.kind === 'picture' ? { ...block, address: addresses.get(fileOf(block.file)) ?? null } : block,
  )
}
