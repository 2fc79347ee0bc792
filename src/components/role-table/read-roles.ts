import { getCollection, getEntry } from 'astro:content';
import type { Role } from '../../schemas/role.ts';

/** All roles in their order. */
export async function readRoles(): Promise<Role[]> {
  const roles = await getCollection('roles');
  return roles.map(({ data }) => data).sort((a, b) => a.position - b.position);
}

export async function readRole(id: string): Promise<Role> {
  const role = await getEntry('roles', id);
  if (!role) throw new Error(`There is no role "${id}" in the data.`);
  return role.data;
}
