declare module 'virtual:accent.css'

declare module 'subset-font' {
  /** Cuts a font down to the letters of a text; axes of variable fonts may be narrowed. */
  export default function subset(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: 'woff2'
      variationAxes?: Record<string, number | { min: number; max: number }>
    }
  ): Promise<Uint8Array>
}
