await OgpKosovo.Desk.Desk.Create(args).RunAsync();
