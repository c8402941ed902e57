import { encode, renderSVG } from 'uqr'

/** `true` is dark, row by row, with two modules of white round it. */
export type Modules = readonly (readonly boolean[])[]

/** Read also where a corner is torn or a drop fell on it. */
const options = { ecc: 'Q', border: 2 } as const

export const modulesOf = (address: string): Modules => encode(address, options).data

/** For a background: our templates have no image tag. */
export const codePicture = (address: string): string =>
  `url("data:image/svg+xml,${encodeURIComponent(renderSVG(address, options))}")`
