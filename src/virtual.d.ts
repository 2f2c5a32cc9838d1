/** Made by the build of the script-tag bundle (vite.config.ts). */
declare module 'virtual:words' {
  /** The integrity hash of each language's file of words. */
  export const integrity: Record<string, string>;
}
