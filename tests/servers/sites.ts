import { rootSite, subPathSite, toySite } from '../sites.ts';

/** The builds that the servers serve; the toy one has an old address that leads on. */
export const builds = {
  root: { folder: rootSite.folder, base: '/' },
  'sub-path': { folder: subPathSite.folder, base: '/handbook/' },
  toy: { folder: toySite.folder, base: '/' },
};

export type BuildName = keyof typeof builds;
export const buildNames: readonly BuildName[] = ['root', 'sub-path', 'toy'];
