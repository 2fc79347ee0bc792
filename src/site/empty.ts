// Stands in for a script of Starlight's that has nothing to do here: see integrations/lean-starlight-plugin.ts.
export {};
