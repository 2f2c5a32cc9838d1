/** Made by the build of the script-tag bundle (vite.config.ts). */
declare module 'virtual:words' {
  /** The root of the hash tree over the files of words. */
  export const root: string;
}
